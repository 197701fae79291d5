package io.pilotgate.decision.quality;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.grading.WeeklyAudits;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The errors that a training can follow from, as people call them. */
@Component
class ErrorCauses {

    private static final int MOST = 50;

    private final Disputes disputes;
    private final Escalations escalations;
    private final WeeklyAudits audits;

    ErrorCauses(Disputes disputes, Escalations escalations, WeeklyAudits audits) {
        this.disputes = disputes;
        this.escalations = escalations;
        this.audits = audits;
    }

    List<Reason> check(PilotId pilot, List<String> named) {
        if (named.isEmpty() || named.size() > MOST) {
            return List.of(new Reason(
                    "causes",
                    "Name the errors that it followed from, up to " + MOST
                            + ": a question (E-2), an audit (A-1) or a failed item (D-3)."));
        }
        Set<String> known = known(pilot);
        return named.stream()
                .filter(cause -> !known.contains(cause))
                .map(cause -> new Reason(
                        "causes",
                        Refusal.quoted(cause)
                                + " is no error on record. Name a question (E-2), an audit (A-1) or a failed item"
                                + " (D-3) of this pilot."))
                .toList();
    }

    private Set<String> known(PilotId pilot) {
        return Stream.of(
                        escalations.of(pilot).stream().map(Escalation::label),
                        audits.of(pilot).stream().map(WeeklyAudit::label),
                        disputes.failed(pilot).stream().map(FailedItem::label))
                .flatMap(labels -> labels)
                .collect(Collectors.toSet());
    }
}
