import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import regional.client.ApiClient;
import regional.client.ApiException;
import regional.client.ApiResponse;
import regional.client.JSON;
import regional.client.api.CatalogueApi;
import regional.client.api.EligibilityApi;
import regional.client.api.EventsApi;
import regional.client.model.*;

/**
 * What one does with the generated client. Arguments are addresses of the service; behind {@code later=} is one that answers
 * with codes of a later version, of which only the form is known.
 */
public final class Story {
    private static final LocalDate DAY = LocalDate.parse("2025-06-01");

    private final String base;
    private final boolean later;
    private final CatalogueApi catalogue;
    private final EligibilityApi eligibility;
    private final EventsApi events;

    private Story(String address) {
        later = address.startsWith("later=");
        base = later ? address.substring("later=".length()) : address;
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        catalogue = new CatalogueApi(client);
        eligibility = new EligibilityApi(client);
        events = new EventsApi(client);
    }

    public static void main(String[] addresses) throws Exception {
        for (String address : addresses) {
            new Story(address).tell();
            System.out.println("java: told with " + address);
        }
    }

    private void tell() throws Exception {
        find();
        members();
        question();
        batch();
        matrixAndTimeline();
        changes();
        scenarios();
        problems();
        notModified();
        plainHttp();
    }

    private void find() throws ApiException {
        CountryList countries = catalogue.listCountries(
                CatalogueApi.APIListCountriesRequest.newBuilder().q("haute-volta").build());
        equal("BF", countries.getCountries().get(0).getCode());
        ProductList products = catalogue.listProducts(CatalogueApi.APIListProductsRequest.newBuilder()
                .q("maize")
                .on(LocalDate.parse("2026-03-01"))
                .build());
        Product maize = products.getProducts().get(0);
        equal(List.of("1005"), maize.getHs());
        equal(true, maize.getRestrictions().stream().anyMatch(one -> one.getId().equals("BF-CEREALS-2023-12")));
    }

    private void members() throws ApiException {
        equal(15, ecowas("2025-01-28").getCount());
        Members after = ecowas("2025-01-29");
        equal(12, after.getCount());
        equal(true, after.getMembers().stream().noneMatch(member -> member.getCountry().equals("ML")));
        equal(null, after.getMembers().get(0).getInForce().getUntil());
    }

    private Members ecowas(String day) throws ApiException {
        return catalogue.listMembers(CatalogueApi.APIListMembersRequest.newBuilder()
                .id("ECOWAS")
                .on(LocalDate.parse(day))
                .build());
    }

    private void question() throws ApiException {
        Eligibility answer = eligibility.getEligibility(EligibilityApi.APIGetEligibilityRequest.newBuilder()
                .origin("BF")
                .destination("Côte d'Ivoire")
                .on(LocalDate.parse("2026-03-01"))
                .hs("1005")
                .originating(true)
                .build());
        equal("CI", answer.getDestination());
        equal(code("PROHIBITED"), answer.getPassage());
        equal(code("FREE_MOVEMENT"), answer.getVerdict());
        equal("UEMOA", answer.getRecommended());
        EligibilityPaper paper = answer.getDocuments().get(0);
        equal(code("CERTIFICATE_OF_ORIGIN"), paper.getCode());
        equal(code("DEPENDS"), paper.getStatus());
        equal("uemoa-decision-01-2003", paper.getCitations().get(0).getInstrument());
        equal(0, BigDecimal.valueOf(answer.getRegimes().get(0).getTreatment().get("UNPROCESSED"))
                .compareTo(BigDecimal.valueOf(100)));
        equal("BF-CEREALS-2023-12", answer.getRestrictions().get(0).getId());
        Eligibility brief = eligibility.getEligibility(asked("ML", "GH").explain("none").build());
        equal(null, brief.getLevies()); // not asked for, which is not "none"
    }

    private static EligibilityApi.APIGetEligibilityRequest.Builder asked(String origin, String destination) {
        return EligibilityApi.APIGetEligibilityRequest.newBuilder().origin(origin).destination(destination).on(DAY);
    }

    private void batch() throws ApiException {
        BatchAnswers answers = eligibility.answerBatch(EligibilityApi.APIAnswerBatchRequest.newBuilder()
                .batchQuestions(new BatchQuestions()
                        .addQuestionsItem(new BatchQuestion().id("A-1").origin("ML").destination("GH").on(DAY))
                        .addQuestionsItem(new BatchQuestion().id("A-2").origin("ML").destination("XX").on(DAY))
                        .addQuestionsItem(new BatchQuestion().id("A-3").origin("GH").destination("ML").on(DAY)))
                .build());
        equal(List.of("A-1", "A-2", "A-3"), answers.getAnswers().stream().map(BatchAnswer::getId).toList());
        equal(code("PRIVILEGE"), answers.getAnswers().get(0).getAnswer().getVerdict());
        equal(code("INVALID_CODE"), answers.getAnswers().get(1).getProblem().getCode());
        equal("destination", answers.getAnswers().get(1).getProblem().getErrors().get(0).getName());
        equal(code("STATUS_QUO"), answers.getAnswers().get(2).getAnswer().getVerdict());
    }

    private void matrixAndTimeline() throws ApiException {
        Matrix matrix = eligibility.getMatrix(EligibilityApi.APIGetMatrixRequest.newBuilder()
                .on(DAY)
                .countries("ML,SN,GH")
                .build());
        equal(List.of("ML", "SN", "GH"), matrix.getCountries());
        equal(code("PRIVILEGE"), matrix.getRows().get(0).get(2));
        Timeline timeline = eligibility.getTimeline(EligibilityApi.APIGetTimelineRequest.newBuilder()
                .origin("ML")
                .destination("GH")
                .since(LocalDate.parse("2024-01-01"))
                .until(LocalDate.parse("2026-01-01"))
                .build());
        equal(2, timeline.getSpans().size());
        equal(LocalDate.parse("2025-01-29"), timeline.getSpans().get(1).getDuring().getSince());
        equal(code("PRIVILEGE"), timeline.getSpans().get(1).getVerdict());
    }

    private void changes() throws ApiException {
        Changes law = events.listChanges(EventsApi.APIListChangesRequest.newBuilder()
                .since(LocalDate.parse("2025-01-01"))
                .until(LocalDate.parse("2025-03-29"))
                .kinds("MEMBERSHIP")
                .build());
        equal(3, law.getChanges().size());
        ChangeEvent event = law.getChanges().get(1);
        equal("ML-ECOWAS-1975-ENDS", event.getId());
        equal(LocalDate.parse("2025-01-29"), event.getOn());
        equal(code("ENDS"), event.getEvent());
    }

    private void scenarios() throws ApiException {
        Scenario question = run(new ScenarioRequest()
                .amendment(amending(new Change()
                        .type("MEMBERSHIP_ENDS")
                        .country("TG")
                        .bloc("UEMOA")
                        .on(LocalDate.parse("2027-01-01"))))
                .question(new ScenarioQuestion()
                        .origin("TG")
                        .destination("BF")
                        .on(LocalDate.parse("2027-02-01"))));
        equal(code("STATUS_QUO"), question.getQuestion().getAmended().getVerdict());
        equal(code("FREE_MOVEMENT"), question.getQuestion().getReal().getVerdict());
        equal(LocalDate.parse("2027-01-01"), question.getDifference().getFirstDay());
        equal(null, question.getMatrix());
        Scenario matrix = run(new ScenarioRequest()
                .amendment(amending(new Change()
                        .type("REGIME_PARTIES")
                        .regime("ETLS")
                        .origin(new AssumedParty().membersOf("ECOWAS"))
                        .destination(new AssumedParty().membersOf("ECOWAS").countries(List.of("GH", "NG")))
                        .on(LocalDate.parse("2027-01-01"))))
                .matrix(new ScenarioMatrixQuestion().on(LocalDate.parse("2027-02-01")).countries("GH,NG,SN")));
        equal(code("NO_PREFERENCE"), matrix.getMatrix().getAmended().getRows().get(0).get(2));
        equal(code("FREE_MOVEMENT"), matrix.getMatrix().getReal().getRows().get(0).get(2));
        Scenario timeline = run(new ScenarioRequest()
                .amendment(amending(new Change()
                        .type("REGIME_ENDS")
                        .regime("ETLS-TRANS-2025")
                        .on(LocalDate.parse("2027-01-01"))))
                .timeline(new ScenarioTimelineQuestion()
                        .origin("ML")
                        .destination("GH")
                        .since(LocalDate.parse("2026-01-01"))
                        .until(LocalDate.parse("2028-01-01"))));
        equal(2, timeline.getTimeline().getAmended().getSpans().size());
        equal(1, timeline.getTimeline().getReal().getSpans().size());
    }

    private Scenario run(ScenarioRequest request) throws ApiException {
        return eligibility.runScenario(EligibilityApi.APIRunScenarioRequest.newBuilder()
                .scenarioRequest(request)
                .build());
    }

    private static Amendment amending(Change change) {
        return new Amendment().changes(List.of(change));
    }

    private void problems() throws IOException {
        Problem unreadable = refused(asked("ML", "Atlantis").build());
        equal(400, unreadable.getStatus());
        equal(code("INVALID_CODE"), unreadable.getCode());
        equal("destination", unreadable.getErrors().get(0).getName());
        Problem senseless = refused(asked("ML", "Mali").build());
        equal(422, senseless.getStatus());
        equal(code("SAME_COUNTRY"), senseless.getCode());
    }

    private Problem refused(EligibilityApi.APIGetEligibilityRequest request) throws IOException {
        try {
            eligibility.getEligibility(request);
            throw new AssertionError("not refused");
        } catch (ApiException e) {
            return JSON.getDefault().getMapper().readValue(e.getResponseBody(), Problem.class);
        }
    }

    private void notModified() throws ApiException {
        ApiResponse<Eligibility> first = eligibility.getEligibilityWithHttpInfo(asked("ML", "GH").build());
        String tag = first.getHeaders().get("ETag").get(0);
        try {
            eligibility.getEligibility(asked("ML", "GH").ifNoneMatch(tag).build());
            throw new AssertionError("sent again");
        } catch (ApiException e) {
            equal(304, e.getCode());
        }
    }

    /** Other forms than JSON: by the JDK's client. */
    private void plainHttp() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> lines = http.send(
                HttpRequest.newBuilder(URI.create(base + "/v1/eligibility/batch?explain=none"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                """
                                {"id": 1, "origin": "ML", "destination": "GH", "on": "2025-06-01"}
                                {"id": 2, "origin": "ML", "destination": "XX", "on": "2025-06-01"}
                                """))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        List<BatchAnswer> answers = lines.body().lines().map(Story::line).toList();
        equal(code("PRIVILEGE"), answers.get(0).getAnswer().getVerdict());
        equal(code("INVALID_CODE"), answers.get(1).getProblem().getCode());
        HttpResponse<byte[]> workbook = http.send(
                HttpRequest.newBuilder(URI.create(base + "/v1/eligibility/matrix?on=2025-06-01&format=xlsx")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        equal(200, workbook.statusCode());
        equal("PK", new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII)); // a workbook is a ZIP file
    }

    private static BatchAnswer line(String json) {
        try {
            return JSON.getDefault().getMapper().readValue(json, BatchAnswer.class);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    /** A code as this version answers with it. */
    private String code(String code) {
        return later ? "NEW_VALUE" : code;
    }

    private static void equal(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }
}
