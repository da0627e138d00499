package regional.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a schema still takes what clients send, or still gives what they can read. What is sent may be taken more freely, and
 * what is given more strictly than before; names of schemas stay, since generators name classes after them.
 */
final class SchemaRules {
    private static final String CODES = "x-extensible-enum";

    /** How the description of a schema of codes says what one means. */
    private static final Pattern MEANING = Pattern.compile("^- `([^`]+)`: (.*)$", Pattern.MULTILINE);

    private final ApiDocument before;
    private final ApiDocument after;
    private final Set<BreakingChange> found;
    private final Set<String> compared = new HashSet<>();

    SchemaRules(ApiDocument before, ApiDocument after, Set<BreakingChange> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** @param sent whether clients send it; else they are given it */
    void compare(String place, JsonNode old, JsonNode now, boolean sent) {
        String name = ApiDocument.reference(old);
        String nameNow = ApiDocument.reference(now);
        if (!name.equals(nameNow)) {
            add(
                    place,
                    "is " + (nameNow.isEmpty() ? "written out" : nameNow) + " and not "
                            + (name.isEmpty() ? "written out" : name));
            return;
        }
        if (name.isEmpty()) {
            rules(place, old, now, sent);
        } else if (compared.add(name + sent)) {
            rules("schema " + name, before.resolve(old), after.resolve(now), sent);
        }
    }

    private void add(String place, String what) {
        found.add(new BreakingChange(place, what));
    }

    private void rules(String place, JsonNode old, JsonNode now, boolean sent) {
        types(place, old, now, sent);
        for (String keyword : List.of("format", "default", "contentMediaType")) {
            if (!old.path(keyword).equals(now.path(keyword))) {
                add(place, keyword + " is " + shown(now.path(keyword)) + " and not " + shown(old.path(keyword)));
            }
        }
        if (!old.path("pattern").equals(now.path("pattern")) && (sent ? now : old).has("pattern")) {
            add(place, "pattern is " + shown(now.path("pattern")) + " and not " + shown(old.path("pattern")));
        }
        for (String bound : List.of("Length", "Items", "Properties", "imum")) {
            bound(place, "min" + bound, old, now, sent, 1);
            bound(place, "max" + bound, old, now, sent, -1);
        }
        codes(place, old, now, sent);
        properties(place, old, now, sent);
        if (sent
                && old.path("additionalProperties").asBoolean(true)
                && !now.path("additionalProperties").asBoolean(true)) {
            add(place, "takes no other properties");
        }
        if (old.path("additionalProperties").isObject()) {
            compare(
                    place + ", other properties",
                    old.path("additionalProperties"),
                    now.path("additionalProperties"),
                    sent);
        }
        if (old.has("items")) {
            compare(place + ", items", old.path("items"), now.path("items"), sent);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (old.path(choice).size() != now.path(choice).size()) {
                add(
                        place,
                        choice + " has " + now.path(choice).size() + " and not "
                                + old.path(choice).size());
            } else {
                for (int i = 0; i < old.path(choice).size(); i++) {
                    compare(
                            place + ", " + choice + " " + i,
                            old.path(choice).path(i),
                            now.path(choice).path(i),
                            sent);
                }
            }
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "absent" : value.asText();
    }

    private void types(String place, JsonNode old, JsonNode now, boolean sent) {
        Set<String> was = texts(old.path("type"));
        Set<String> is = texts(now.path("type"));
        boolean fits = was.equals(is)
                || (!was.isEmpty() && !is.isEmpty() && (sent ? is.containsAll(was) : was.containsAll(is)));
        if (!fits) {
            add(place, "type is " + is + " and not " + was);
        }
    }

    private static Set<String> texts(JsonNode oneOrMore) {
        Set<String> all = new TreeSet<>();
        if (oneOrMore.isTextual()) {
            all.add(oneOrMore.textValue());
        }
        oneOrMore.forEach(each -> all.add(each.asText()));
        return all;
    }

    /** @param direction 1 for a lower bound, -1 for an upper one */
    private void bound(String place, String name, JsonNode old, JsonNode now, boolean sent, int direction) {
        double none = direction * Double.NEGATIVE_INFINITY;
        double was = old.path(name).asDouble(none) * direction;
        double is = now.path(name).asDouble(none) * direction;
        if (sent ? is > was : is < was) {
            add(place, name + " is " + shown(now.path(name)) + " and not " + shown(old.path(name)));
        }
    }

    private void codes(String place, JsonNode old, JsonNode now, boolean sent) {
        Set<String> was = texts(old.path("enum"));
        Set<String> is = texts(now.path("enum"));
        if (!was.equals(is)
                && !(sent
                        ? is.isEmpty() || (!was.isEmpty() && is.containsAll(was))
                        : was.isEmpty() || (!is.isEmpty() && was.containsAll(is)))) {
            add(place, "enum is " + is + " and not " + was);
        }
        Set<String> gone = new LinkedHashSet<>(texts(old.path(CODES)));
        gone.removeAll(texts(now.path(CODES)));
        gone.forEach(code -> add(place, "the value " + code + " is gone"));
        Map<String, String> meanings = meanings(now);
        meanings(old).forEach((code, meaning) -> {
            if (!gone.contains(code) && !meaning.equals(meanings.get(code))) {
                add(place, "the value " + code + " has another meaning");
            }
        });
    }

    private static Map<String, String> meanings(JsonNode schema) {
        Map<String, String> meanings = new TreeMap<>();
        Matcher lines = MEANING.matcher(schema.path("description").asText());
        while (lines.find()) {
            meanings.put(lines.group(1), lines.group(2));
        }
        return meanings;
    }

    private void properties(String place, JsonNode old, JsonNode now, boolean sent) {
        old.path("properties").properties().forEach(property -> {
            JsonNode propertyNow = now.path("properties").path(property.getKey());
            if (propertyNow.isMissingNode()) {
                add(place, "the property " + property.getKey() + " is gone");
            } else {
                compare(place + "." + property.getKey(), property.getValue(), propertyNow, sent);
            }
        });
        Set<String> was = texts(old.path("required"));
        Set<String> is = texts(now.path("required"));
        Set<String> changed = new TreeSet<>(sent ? is : was);
        changed.removeAll(sent ? was : is);
        changed.stream()
                .filter(name -> sent || now.path("properties").has(name))
                .forEach(name ->
                        add(place, "the property " + name + (sent ? " is required" : " is no longer always there")));
    }
}
