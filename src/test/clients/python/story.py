"""What one does with the generated client.

Arguments are addresses of the service; behind ``later=`` is one that answers with codes of a later version, of which only the
form is known.
"""

import json
import sys
from datetime import date
from urllib.request import Request, urlopen

from regional_trade_rules import ApiClient, Configuration
from regional_trade_rules.api.catalogue_api import CatalogueApi
from regional_trade_rules.api.eligibility_api import EligibilityApi
from regional_trade_rules.api.events_api import EventsApi
from regional_trade_rules.exceptions import ApiException
from regional_trade_rules.models import (
    Amendment,
    AssumedParty,
    BatchAnswer,
    BatchQuestion,
    BatchQuestions,
    Change,
    Problem,
    ScenarioMatrixQuestion,
    ScenarioQuestion,
    ScenarioRequest,
    ScenarioTimelineQuestion,
)

DAY = date(2025, 6, 1)


class Story:
    def __init__(self, address):
        self.later = address.startswith("later=")
        self.base = address.removeprefix("later=")
        client = ApiClient(Configuration(host=self.base))
        self.catalogue = CatalogueApi(client)
        self.eligibility = EligibilityApi(client)
        self.events = EventsApi(client)

    def code(self, code):
        """A code as this version answers with it."""
        return "NEW_VALUE" if self.later else code

    def tell(self):
        self.find()
        self.members()
        self.question()
        self.batch()
        self.matrix_and_timeline()
        self.changes()
        self.scenarios()
        self.problems()
        self.not_modified()
        self.plain_http()

    def find(self):
        equal("BF", self.catalogue.list_countries(q="haute-volta").countries[0].code)
        maize = self.catalogue.list_products(q="maize", on=date(2026, 3, 1)).products[0]
        equal(["1005"], maize.hs)
        equal(True, "BF-CEREALS-2023-12" in [one.id for one in maize.restrictions])

    def members(self):
        equal(15, self.catalogue.list_members(id="ECOWAS", on=date(2025, 1, 28)).count)
        after = self.catalogue.list_members(id="ECOWAS", on=date(2025, 1, 29))
        equal(12, after.count)
        equal(False, "ML" in [member.country for member in after.members])
        equal(None, after.members[0].in_force.until)

    def question(self):
        answer = self.eligibility.get_eligibility(
            origin="BF", destination="Côte d'Ivoire", on=date(2026, 3, 1), hs="1005", originating=True
        )
        equal("CI", answer.destination)
        equal(self.code("PROHIBITED"), answer.passage)
        equal(self.code("FREE_MOVEMENT"), answer.verdict)
        equal("UEMOA", answer.recommended)
        paper = answer.documents[0]
        equal(self.code("CERTIFICATE_OF_ORIGIN"), paper.code)
        equal(self.code("DEPENDS"), paper.status)
        equal("uemoa-decision-01-2003", paper.citations[0].instrument)
        equal(100, answer.regimes[0].treatment["UNPROCESSED"])
        equal("BF-CEREALS-2023-12", answer.restrictions[0].id)
        brief = self.eligibility.get_eligibility(origin="ML", destination="GH", on=DAY, explain="none")
        equal(None, brief.levies)  # not asked for, which is not "none"

    def batch(self):
        answers = self.eligibility.answer_batch(
            BatchQuestions(
                questions=[
                    BatchQuestion(id="A-1", origin="ML", destination="GH", on=DAY),
                    BatchQuestion(id="A-2", origin="ML", destination="XX", on=DAY),
                    BatchQuestion(id="A-3", origin="GH", destination="ML", on=DAY),
                ]
            )
        ).answers
        equal(["A-1", "A-2", "A-3"], [answer.id for answer in answers])
        equal(self.code("PRIVILEGE"), answers[0].answer.verdict)
        equal(self.code("INVALID_CODE"), answers[1].problem.code)
        equal("destination", answers[1].problem.errors[0].name)
        equal(self.code("STATUS_QUO"), answers[2].answer.verdict)

    def matrix_and_timeline(self):
        matrix = self.eligibility.get_matrix(on=DAY, countries="ML,SN,GH")
        equal(["ML", "SN", "GH"], matrix.countries)
        equal(self.code("PRIVILEGE"), matrix.rows[0][2])
        timeline = self.eligibility.get_timeline(
            origin="ML", destination="GH", since=date(2024, 1, 1), until=date(2026, 1, 1)
        )
        equal(2, len(timeline.spans))
        equal(date(2025, 1, 29), timeline.spans[1].during.since)
        equal(self.code("PRIVILEGE"), timeline.spans[1].verdict)

    def changes(self):
        changes = self.events.list_changes(since=date(2025, 1, 1), until=date(2025, 3, 29), kinds="MEMBERSHIP").changes
        equal(3, len(changes))
        equal("ML-ECOWAS-1975-ENDS", changes[1].id)
        equal(date(2025, 1, 29), changes[1].on)
        equal(self.code("ENDS"), changes[1].event)

    def scenarios(self):
        question = self.run(
            Change(type="MEMBERSHIP_ENDS", country="TG", bloc="UEMOA", on=date(2027, 1, 1)),
            question=ScenarioQuestion(origin="TG", destination="BF", on=date(2027, 2, 1)),
        )
        equal(self.code("STATUS_QUO"), question.question.amended.verdict)
        equal(self.code("FREE_MOVEMENT"), question.question.real.verdict)
        equal(date(2027, 1, 1), question.difference.first_day)
        equal(None, question.matrix)
        matrix = self.run(
            Change(
                type="REGIME_PARTIES",
                regime="ETLS",
                origin=AssumedParty(members_of="ECOWAS"),
                destination=AssumedParty(members_of="ECOWAS", countries=["GH", "NG"]),
                on=date(2027, 1, 1),
            ),
            matrix=ScenarioMatrixQuestion(on=date(2027, 2, 1), countries="GH,NG,SN"),
        )
        equal(self.code("NO_PREFERENCE"), matrix.matrix.amended.rows[0][2])
        equal(self.code("FREE_MOVEMENT"), matrix.matrix.real.rows[0][2])
        timeline = self.run(
            Change(type="REGIME_ENDS", regime="ETLS-TRANS-2025", on=date(2027, 1, 1)),
            timeline=ScenarioTimelineQuestion(
                origin="ML", destination="GH", since=date(2026, 1, 1), until=date(2028, 1, 1)
            ),
        )
        equal(2, len(timeline.timeline.amended.spans))
        equal(1, len(timeline.timeline.real.spans))

    def run(self, change, **asked):
        return self.eligibility.run_scenario(ScenarioRequest(amendment=Amendment(changes=[change]), **asked))

    def problems(self):
        unreadable = self.refused(destination="Atlantis")
        equal(400, unreadable.status)
        equal(self.code("INVALID_CODE"), unreadable.code)
        equal("destination", unreadable.errors[0].name)
        senseless = self.refused(destination="Mali")
        equal(422, senseless.status)
        equal(self.code("SAME_COUNTRY"), senseless.code)

    def refused(self, destination):
        try:
            self.eligibility.get_eligibility(origin="ML", destination=destination, on=DAY)
        except ApiException as refusal:
            return Problem.from_json(refusal.body)
        raise AssertionError("not refused")

    def not_modified(self):
        first = self.eligibility.get_eligibility_with_http_info(origin="ML", destination="GH", on=DAY)
        # The names of headers come as they were sent, in any case.
        tag = {name.lower(): value for name, value in first.headers.items()}["etag"]
        try:
            self.eligibility.get_eligibility(origin="ML", destination="GH", on=DAY, if_none_match=tag)
        except ApiException as unchanged:
            equal(304, unchanged.status)
        else:
            raise AssertionError("sent again")

    def plain_http(self):
        """Other forms than JSON: by the standard library."""
        questions = [
            {"id": 1, "origin": "ML", "destination": "GH", "on": "2025-06-01"},
            {"id": 2, "origin": "ML", "destination": "XX", "on": "2025-06-01"},
        ]
        request = Request(
            self.base + "/v1/eligibility/batch?explain=none",
            data="\n".join(map(json.dumps, questions)).encode(),
            headers={"Content-Type": "application/x-ndjson"},
        )
        with urlopen(request) as lines:
            answers = [BatchAnswer.from_json(line) for line in lines]
        equal(self.code("PRIVILEGE"), answers[0].answer.verdict)
        equal(self.code("INVALID_CODE"), answers[1].problem.code)
        with urlopen(self.base + "/v1/eligibility/matrix?on=2025-06-01&format=xlsx") as workbook:
            equal(b"PK", workbook.read()[:2])  # a workbook is a ZIP file


def equal(expected, found):
    if expected != found:
        raise AssertionError(f"expected {expected!r}, found {found!r}")


for each in sys.argv[1:]:
    Story(each).tell()
    print("python: told with", each)
