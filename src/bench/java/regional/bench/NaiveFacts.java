package regional.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import regional.dataset.DatasetFiles;
import regional.law.Basis;
import regional.law.CountryCode;
import regional.law.Facts;
import regional.law.InForce;
import regional.law.Membership;
import regional.law.Party;
import regional.law.Regime;

/** The shipped memberships and regimes in the forms that the naive services read: tables, and a model of decisions. */
final class NaiveFacts {
    private NaiveFacts() {}

    static void write(Path folder) throws IOException {
        Facts facts = DatasetFiles.shipped();
        List<Regime> regimes = facts.regimes().stream()
                .filter(regime -> regime.basis() != Basis.CANDIDATE)
                .sorted(Comparator.comparingInt(Regime::rank))
                .toList();
        Files.write(
                folder.resolve("memberships.tsv"),
                facts.memberships().stream()
                        .map(membership -> tabs(
                                membership.country(),
                                membership.bloc(),
                                since(membership.inForce()),
                                until(membership.inForce())))
                        .toList());
        Files.write(
                folder.resolve("regimes.tsv"),
                regimes.stream()
                        .map(regime -> tabs(
                                regime.id(),
                                verdict(regime),
                                regime.rank(),
                                since(regime.inForce()),
                                until(regime.inForce()),
                                regime.origin().membersOf(),
                                regime.origin().notMembersOf(),
                                countries(regime.origin()),
                                regime.destination().membersOf(),
                                regime.destination().notMembersOf(),
                                countries(regime.destination())))
                        .toList());
        Files.writeString(folder.resolve("model.dmn"), model(facts.memberships(), regimes));
    }

    private static String tabs(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> Objects.toString(cell, "")).collect(Collectors.joining("\t"));
    }

    private static LocalDate since(InForce inForce) {
        return inForce.since() == null ? LocalDate.EPOCH : inForce.since().latest();
    }

    private static @Nullable LocalDate until(InForce inForce) {
        return inForce.until() == null ? null : inForce.until().earliest();
    }

    private static @Nullable String countries(Party party) {
        return party.countries().isEmpty()
                ? null
                : party.countries().stream().map(CountryCode::value).collect(Collectors.joining(" "));
    }

    private static String verdict(Regime regime) {
        return switch (regime.basis()) {
            case TREATY -> "FREE_MOVEMENT";
            case GRANT -> "PRIVILEGE";
            case POLITICAL -> "STATUS_QUO";
            case CANDIDATE -> "NO_PREFERENCE";
        };
    }

    /** Blocs of a country by a decision table, regimes by another that has a rule for each, the verdict by the first. */
    private static String model(List<Membership> memberships, List<Regime> regimes) {
        String blocs = memberships.stream()
                .map(membership -> rule(
                        List.of(quoted(membership.country()), days(membership.inForce())),
                        List.of(quoted(membership.bloc()))))
                .collect(Collectors.joining());
        String applying = regimes.stream()
                .map(regime -> rule(
                        List.of(
                                member(regime.origin()),
                                country(regime.origin()),
                                member(regime.destination()),
                                country(regime.destination()),
                                days(regime.inForce())),
                        List.of(quoted(regime.id()), quoted(verdict(regime)))))
                .collect(Collectors.joining());
        return MODEL.replace("BLOCS", blocs).replace("APPLYING", applying);
    }

    private static String rule(List<String> inputs, List<String> outputs) {
        return "<rule>"
                + inputs.stream().map(text -> entry("inputEntry", text)).collect(Collectors.joining())
                + outputs.stream().map(text -> entry("outputEntry", text)).collect(Collectors.joining())
                + "</rule>\n";
    }

    private static String entry(String element, String text) {
        return "<%s><text>%s</text></%1$s>"
                .formatted(element, text.replace("<", "&lt;").replace(">", "&gt;"));
    }

    private static String quoted(Object value) {
        return '"' + value.toString() + '"';
    }

    private static String days(InForce inForce) {
        LocalDate until = until(inForce);
        return until == null
                ? ">= date(\"%s\")".formatted(since(inForce))
                : "[date(\"%s\")..date(\"%s\"))".formatted(since(inForce), until);
    }

    private static String member(Party party) {
        String member =
                party.membersOf() == null ? "true" : "list contains(?, %s)".formatted(quoted(party.membersOf()));
        return party.notMembersOf() == null
                ? party.membersOf() == null ? "-" : member
                : member + " and not(list contains(?, %s))".formatted(quoted(party.notMembersOf()));
    }

    private static String country(Party party) {
        return party.countries().isEmpty()
                ? "-"
                : party.countries().stream().map(NaiveFacts::quoted).collect(Collectors.joining(","));
    }

    private static final String MODEL = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="regimes" name="Regimes between countries"
                namespace="urn:naive">
            <inputData id="origin" name="Origin"><variable name="Origin" typeRef="string"/></inputData>
            <inputData id="destination" name="Destination"><variable name="Destination" typeRef="string"/></inputData>
            <inputData id="on" name="On"><variable name="On" typeRef="date"/></inputData>
            <businessKnowledgeModel id="blocs" name="Blocs"><variable name="Blocs"/>
            <encapsulatedLogic><formalParameter name="Country" typeRef="string"/><formalParameter name="Day" typeRef="date"/>
            <decisionTable hitPolicy="COLLECT">
            <input><inputExpression typeRef="string"><text>Country</text></inputExpression></input>
            <input><inputExpression typeRef="date"><text>Day</text></inputExpression></input>
            <output typeRef="string"/>
            BLOCS</decisionTable></encapsulatedLogic></businessKnowledgeModel>
            <decision id="originBlocs" name="Origin blocs"><variable name="Origin blocs"/>
            <informationRequirement><requiredInput href="#origin"/></informationRequirement>
            <informationRequirement><requiredInput href="#on"/></informationRequirement>
            <knowledgeRequirement><requiredKnowledge href="#blocs"/></knowledgeRequirement>
            <literalExpression><text>if Blocs(Origin, On) = null then [] else Blocs(Origin, On)</text></literalExpression></decision>
            <decision id="destinationBlocs" name="Destination blocs"><variable name="Destination blocs"/>
            <informationRequirement><requiredInput href="#destination"/></informationRequirement>
            <informationRequirement><requiredInput href="#on"/></informationRequirement>
            <knowledgeRequirement><requiredKnowledge href="#blocs"/></knowledgeRequirement>
            <literalExpression><text>if Blocs(Destination, On) = null then [] else Blocs(Destination, On)</text></literalExpression></decision>
            <decision id="applying" name="Regimes"><variable name="Regimes"/>
            <informationRequirement><requiredDecision href="#originBlocs"/></informationRequirement>
            <informationRequirement><requiredDecision href="#destinationBlocs"/></informationRequirement>
            <informationRequirement><requiredInput href="#origin"/></informationRequirement>
            <informationRequirement><requiredInput href="#destination"/></informationRequirement>
            <informationRequirement><requiredInput href="#on"/></informationRequirement>
            <decisionTable hitPolicy="RULE ORDER">
            <input><inputExpression><text>Origin blocs</text></inputExpression></input>
            <input><inputExpression typeRef="string"><text>Origin</text></inputExpression></input>
            <input><inputExpression><text>Destination blocs</text></inputExpression></input>
            <input><inputExpression typeRef="string"><text>Destination</text></inputExpression></input>
            <input><inputExpression typeRef="date"><text>On</text></inputExpression></input>
            <output name="name" typeRef="string"/><output name="verdict" typeRef="string"/>
            APPLYING</decisionTable></decision>
            <decision id="verdict" name="Verdict"><variable name="Verdict" typeRef="string"/>
            <informationRequirement><requiredDecision href="#applying"/></informationRequirement>
            <literalExpression><text>if Regimes = null or count(Regimes) = 0 then "NO_PREFERENCE" else Regimes[1].verdict</text></literalExpression>
            </decision>
            </definitions>
            """;
}
