package regional.mcp;

/** A tool: an operation of this service under a name that says what an agent gets by it. */
enum AgentTool {
    FIND_COUNTRY(
            "get",
            "/v1/countries",
            "Country by name",
            "Finds the code of a country by a name or a part of one, in English, French or Portuguese. Other tools take names"
                    + " too; ask this one where a name was refused."),
    FIND_GOODS(
            "get",
            "/v1/products",
            "Goods by word",
            "Finds the tariff codes (hs) of goods by an everyday word, and what bans or permits there are on a day. What is"
                    + " found is a suggestion: let the user choose among several."),
    GET_ELIGIBILITY(
            "get",
            "/v1/eligibility",
            "May goods go, and duty-free?",
            "Whether goods may go from one country to another on a day (passage), and whether they are free of customs duty"
                    + " there (verdict), with papers, levies, warnings and citations. Read passage first. What was left out of"
                    + " the question stands in missingFacts; ask the user for what decides. Give hs wherever it is known.",
            true),
    GET_TIMELINE(
            "get",
            "/v1/eligibility/timeline",
            "Verdict and passage over time",
            "Verdict and passage between two countries over a range of days, and the instruments behind each change.",
            true),
    LIST_CHANGES(
            "get",
            "/v1/changes",
            "What changes in the law",
            "What begins, ends and happens in the law between two days, past and ahead, by default from today to a year on,"
                    + " and the pairs of countries between which it changes verdict, passage or levies."),
    LIST_MEMBERSHIPS(
            "get",
            "/v1/memberships",
            "Who belongs to which bloc",
            "Memberships of countries in blocs, by country, by bloc, and on a day, with the days of"
                    + " announcement, notice and effect. Without any argument the answer is long."),
    RUN_SCENARIO(
            "post",
            "/v1/scenarios",
            "What if the law were changed?",
            "Answers one question, matrix or timeline by a law with changes made to it, beside the answer of the law as it"
                    + " is, and lists the pairs of countries that the changes concern. Nothing is kept. Give amendment, and"
                    + " exactly one of question, matrix and timeline.",
            true);

    private final String method;
    private final String path;
    private final String title;
    private final String description;
    private final boolean withVerdicts;

    AgentTool(String method, String path, String title, String description) {
        this(method, path, title, description, false);
    }

    AgentTool(String method, String path, String title, String description, boolean withVerdicts) {
        this.method = method;
        this.path = path;
        this.title = title;
        this.description = description;
        this.withVerdicts = withVerdicts;
    }

    /** The method of the operation, in small letters. */
    String method() {
        return method;
    }

    /** The path of the operation. */
    String path() {
        return path;
    }

    /** For people. */
    String title() {
        return title;
    }

    /** For agents, with the meaning of verdicts and passages where its answers turn on them. */
    String description() {
        return withVerdicts
                ? description + "\n\nverdict:\n" + Meanings.verdicts() + "\n\npassage:\n" + Meanings.passages()
                : description;
    }
}
