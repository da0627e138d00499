// What one does with the generated client. Arguments are addresses of the service; behind "later=" is one that answers with
// codes of a later version, of which only the form is known.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"reflect"
	"strings"

	"client/trade"
)

const day = "2025-06-01"

var background = context.Background()

type story struct {
	base        string
	later       bool
	catalogue   *trade.CatalogueAPIService
	eligibility *trade.EligibilityAPIService
	events      *trade.EventsAPIService
}

func main() {
	for _, address := range os.Args[1:] {
		base := strings.TrimPrefix(address, "later=")
		configuration := trade.NewConfiguration()
		configuration.Servers = trade.ServerConfigurations{{URL: base}}
		client := trade.NewAPIClient(configuration)
		story{base, base != address, client.CatalogueAPI, client.EligibilityAPI, client.EventsAPI}.tell()
		fmt.Println("go: told with", address)
	}
}

func (s story) tell() {
	s.find()
	s.members()
	s.question()
	s.batch()
	s.matrixAndTimeline()
	s.changes()
	s.scenarios()
	s.problems()
	s.notModified()
	s.plainHTTP()
}

func (s story) find() {
	countries := sure(s.catalogue.ListCountries(background).Q("haute-volta").Execute())
	equal("BF", countries.Countries[0].Code)
	maize := sure(s.catalogue.ListProducts(background).Q("maize").On("2026-03-01").Execute()).Products[0]
	equal([]string{"1005"}, maize.Hs)
	banned := false
	for _, restriction := range maize.Restrictions {
		banned = banned || restriction.Id == "BF-CEREALS-2023-12"
	}
	equal(true, banned)
}

func (s story) members() {
	equal(int32(15), sure(s.catalogue.ListMembers(background, "ECOWAS").On("2025-01-28").Execute()).Count)
	after := sure(s.catalogue.ListMembers(background, "ECOWAS").On("2025-01-29").Execute())
	equal(int32(12), after.Count)
	for _, member := range after.Members {
		equal(false, member.Country == "ML")
	}
	equal((*string)(nil), after.Members[0].InForce.Until.Get())
}

func (s story) question() {
	answer := sure(s.eligibility.GetEligibility(background).
		Origin("BF").Destination("Côte d'Ivoire").On("2026-03-01").Hs("1005").Originating(true).Execute())
	equal("CI", answer.Destination)
	equal(s.code("PROHIBITED"), answer.Passage)
	equal(s.code("FREE_MOVEMENT"), answer.Verdict)
	equal("UEMOA", answer.GetRecommended())
	equal(s.code("CERTIFICATE_OF_ORIGIN"), answer.Documents[0].Code)
	equal(s.code("DEPENDS"), answer.Documents[0].Status)
	equal("uemoa-decision-01-2003", answer.Documents[0].Citations[0].Instrument)
	equal(100.0, answer.Regimes[0].GetTreatment()["UNPROCESSED"])
	equal("BF-CEREALS-2023-12", answer.Restrictions[0].Id)
	brief := sure(s.asked("GH").Explain("none").Execute())
	equal(false, brief.HasLevies()) // not asked for, which is not "none"
}

func (s story) asked(destination string) trade.ApiGetEligibilityRequest {
	return s.eligibility.GetEligibility(background).Origin("ML").Destination(destination).On(day)
}

func (s story) batch() {
	questions := trade.NewBatchQuestions([]trade.BatchQuestion{
		{Id: "A-1", Origin: "ML", Destination: "GH", On: trade.PtrString(day)},
		{Id: "A-2", Origin: "ML", Destination: "XX", On: trade.PtrString(day)},
		{Id: "A-3", Origin: "GH", Destination: "ML", On: trade.PtrString(day)},
	})
	answers := sure(s.eligibility.AnswerBatch(background).BatchQuestions(*questions).Execute()).Answers
	equal([]interface{}{"A-1", "A-2", "A-3"}, []interface{}{answers[0].Id, answers[1].Id, answers[2].Id})
	equal(s.code("PRIVILEGE"), answers[0].Answer.Verdict)
	equal(s.code("INVALID_CODE"), answers[1].Problem.Code)
	equal("destination", answers[1].Problem.Errors[0].Name)
	equal(s.code("STATUS_QUO"), answers[2].Answer.Verdict)
}

func (s story) matrixAndTimeline() {
	matrix := sure(s.eligibility.GetMatrix(background).On(day).Countries("ML,SN,GH").Execute())
	equal([]string{"ML", "SN", "GH"}, matrix.Countries)
	equal(s.code("PRIVILEGE"), matrix.Rows[0][2])
	timeline := sure(s.eligibility.GetTimeline(background).
		Origin("ML").Destination("GH").Since("2024-01-01").Until("2026-01-01").Execute())
	equal(2, len(timeline.Spans))
	equal("2025-01-29", *timeline.Spans[1].During.Since.Get())
	equal(s.code("PRIVILEGE"), timeline.Spans[1].Verdict)
}

func (s story) changes() {
	changes := sure(s.events.ListChanges(background).
		Since("2025-01-01").Until("2025-03-29").Kinds("MEMBERSHIP").Execute()).Changes
	equal(3, len(changes))
	equal("ML-ECOWAS-1975-ENDS", changes[1].Id)
	equal("2025-01-29", changes[1].On)
	equal(s.code("ENDS"), changes[1].Event)
}

func (s story) scenarios() {
	exit := trade.NewChange("MEMBERSHIP_ENDS", "2027-01-01")
	exit.SetCountry("TG")
	exit.SetBloc("UEMOA")
	asked := trade.NewScenarioQuestion("TG", "BF")
	asked.SetOn("2027-02-01")
	question := s.run(exit, trade.ScenarioRequest{Question: asked})
	equal(s.code("STATUS_QUO"), question.Question.Amended.Verdict)
	equal(s.code("FREE_MOVEMENT"), question.Question.Real.Verdict)
	equal("2027-01-01", *question.Difference.FirstDay.Get())
	equal(false, question.HasMatrix())

	parties := trade.NewChange("REGIME_PARTIES", "2027-01-01")
	parties.SetRegime("ETLS")
	parties.SetOrigin(trade.AssumedParty{MembersOf: trade.PtrString("ECOWAS")})
	parties.SetDestination(trade.AssumedParty{MembersOf: trade.PtrString("ECOWAS"), Countries: []string{"GH", "NG"}})
	matrix := s.run(parties, trade.ScenarioRequest{Matrix: &trade.ScenarioMatrixQuestion{
		On: trade.PtrString("2027-02-01"), Countries: trade.PtrString("GH,NG,SN")}})
	equal(s.code("NO_PREFERENCE"), matrix.Matrix.Amended.Rows[0][2])
	equal(s.code("FREE_MOVEMENT"), matrix.Matrix.Real.Rows[0][2])

	end := trade.NewChange("REGIME_ENDS", "2027-01-01")
	end.SetRegime("ETLS-TRANS-2025")
	over := trade.NewScenarioTimelineQuestion("ML", "GH")
	over.SetSince("2026-01-01")
	over.SetUntil("2028-01-01")
	timeline := s.run(end, trade.ScenarioRequest{Timeline: over})
	equal(2, len(timeline.Timeline.Amended.Spans))
	equal(1, len(timeline.Timeline.Real.Spans))
}

func (s story) run(change *trade.Change, request trade.ScenarioRequest) *trade.Scenario {
	request.Amendment = *trade.NewAmendment([]trade.Change{*change})
	return sure(s.eligibility.RunScenario(background).ScenarioRequest(request).Execute())
}

func (s story) problems() {
	unreadable := s.refused("Atlantis")
	equal(int32(400), unreadable.Status)
	equal(s.code("INVALID_CODE"), unreadable.Code)
	equal("destination", unreadable.Errors[0].Name)
	senseless := s.refused("Mali")
	equal(int32(422), senseless.Status)
	equal(s.code("SAME_COUNTRY"), senseless.Code)
}

func (s story) refused(destination string) trade.Problem {
	_, _, err := s.asked(destination).Execute()
	var refusal *trade.GenericOpenAPIError
	equal(true, errors.As(err, &refusal))
	return refusal.Model().(trade.Problem)
}

func (s story) notModified() {
	_, first, err := s.asked("GH").Execute()
	equal(nil, err)
	_, second, _ := s.asked("GH").IfNoneMatch(first.Header.Get("ETag")).Execute()
	equal(304, second.StatusCode)
}

// Other forms than JSON: by the standard library.
func (s story) plainHTTP() {
	questions := `{"id": 1, "origin": "ML", "destination": "GH", "on": "2025-06-01"}
{"id": 2, "origin": "ML", "destination": "XX", "on": "2025-06-01"}`
	lines, err := http.Post(s.base+"/v1/eligibility/batch?explain=none", "application/x-ndjson", strings.NewReader(questions))
	equal(nil, err)
	defer lines.Body.Close()
	var answers []trade.BatchAnswer
	for scanner := bufio.NewScanner(lines.Body); scanner.Scan(); {
		var answer trade.BatchAnswer
		equal(nil, json.Unmarshal(scanner.Bytes(), &answer))
		answers = append(answers, answer)
	}
	equal(s.code("PRIVILEGE"), answers[0].Answer.Verdict)
	equal(s.code("INVALID_CODE"), answers[1].Problem.Code)
	workbook, err := http.Get(s.base + "/v1/eligibility/matrix?on=2025-06-01&format=xlsx")
	equal(nil, err)
	defer workbook.Body.Close()
	content, err := io.ReadAll(workbook.Body)
	equal(nil, err)
	equal("PK", string(content[:2])) // a workbook is a ZIP file
}

// A code as this version answers with it.
func (s story) code(code string) string {
	if s.later {
		return "NEW_VALUE"
	}
	return code
}

func sure[T any](answer T, _ *http.Response, err error) T {
	equal(nil, err)
	return answer
}

func equal(expected, found interface{}) {
	if !reflect.DeepEqual(expected, found) {
		panic(fmt.Sprintf("expected %v, found %v", expected, found))
	}
}
