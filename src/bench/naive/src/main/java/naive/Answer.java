package naive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The service's answer to a question, in records of its shape. */
@JsonInclude(Include.NON_NULL)
public record Answer(
        String origin,
        String destination,
        String on,
        Map<String, Object> asked,
        String passage,
        String verdict,
        String meaning,
        String summary,
        Boolean freeMovement,
        Boolean privileges,
        String confidence,
        String recommended,
        List<Map<String, Object>> outcomes,
        List<Paper> documents,
        List<Regime> regimes,
        List<Candidate> candidates,
        List<Map<String, Object>> suspensions,
        List<Restriction> restrictions,
        List<Levy> levies,
        List<Missing> missingFacts,
        List<Warning> warnings,
        List<Step> because,
        Days stable,
        JsonNode surveyed,
        String verifiedUntil,
        String permalink,
        String software,
        Edition edition) {
    @JsonInclude(Include.NON_NULL)
    public record Citation(
            String instrument,
            String place,
            String quote,
            String title,
            String issuer,
            String published,
            String tier,
            String read,
            String url,
            String archive) {}

    @JsonInclude(Include.NON_NULL)
    public record Paper(
            String code,
            String status,
            List<String> regimes,
            List<String> goods,
            String askedBy,
            Integer validMonths,
            String validity,
            String text,
            List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Regime(
            String id,
            String basis,
            String status,
            Map<String, Integer> treatment,
            Days inForce,
            String confidence,
            List<Condition> conditions,
            List<RegimePaper> documents,
            List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Condition(String code, String status, List<String> goods, String text, List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record RegimePaper(
            String code,
            List<String> goods,
            String text,
            String status,
            Integer validMonths,
            List<Product> products,
            List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Product(String hs, String name, Boolean wider) {}

    public record Candidate(String id, String text, List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Restriction(
            String id,
            String kind,
            String by,
            String hits,
            List<String> reasons,
            List<String> modes,
            String text,
            List<Product> products,
            List<String> exempt,
            Days inForce,
            String certainUntil,
            String confidence,
            List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Levy(
            String id,
            String status,
            BigDecimal rate,
            String base,
            String reason,
            String confidence,
            List<Citation> citations) {}

    public record Missing(String name, List<String> decides) {}

    @JsonInclude(Include.NON_NULL)
    public record Warning(String code, String text, List<String> facts, List<Citation> citations) {}

    @JsonInclude(Include.NON_NULL)
    public record Step(String code, Boolean holds, String text, List<Citation> citations) {}

    public record Days(
            String since, String until, @JsonInclude(Include.NON_NULL) Map<String, Object> precision) {}

    public record Edition(String name, String digest, String verifiedUntil) {}
}
