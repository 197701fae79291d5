package io.pilotgate.portal.page.today;

import io.pilotgate.delivery.ClaimQuery;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The vendor's word: on answers to its own questions, and on figures of its own that were asked about. */
@Component
@Order(40)
class DueAnswers implements DueThings {

    private final EscalationDesk escalations;
    private final ReportDesk reports;

    DueAnswers(EscalationDesk escalations, ReportDesk reports) {
        this.escalations = escalations;
        this.reports = reports;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED
                ? List.of()
                : Stream.concat(
                                reports.queries(pilot).stream()
                                        .filter(ClaimQuery::waits)
                                        .map(query -> explain(query, pilot)),
                                escalations.of(pilot).stream()
                                        .filter(Escalation::isAnswered)
                                        .map(answered -> accept(answered, pilot)))
                        .toList();
    }

    private static DueThing explain(ClaimQuery query, Pilot pilot) {
        return new DueThing(
                "Explain your accuracy of " + Words.date(query.day()),
                query.claim() + " claimed, the contract's threshold is " + query.threshold() + ".",
                "/pilots/" + pilot.id() + "/reports#queries",
                null);
    }

    private static DueThing accept(Escalation answered, Pilot pilot) {
        return new DueThing(
                "Accept the answer to " + answered.label() + ", or ask again",
                answered.question(),
                "/pilots/" + pilot.id() + "/escalations#e" + answered.number(),
                null);
    }
}
