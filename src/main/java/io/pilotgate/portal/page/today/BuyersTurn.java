package io.pilotgate.portal.page.today;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a vendor's people wait for: it is the buyer's turn. A sentence each. */
@Component
class BuyersTurn {

    private final ReportDesk reports;
    private final EscalationDesk escalations;

    BuyersTurn(ReportDesk reports, EscalationDesk escalations) {
        this.reports = reports;
        this.escalations = escalations;
    }

    List<String> in(Pilot pilot) {
        if (pilot.phase() == Phase.DECIDED) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        List<LocalDate> late = reports.days(pilot).waiting();
        if (!late.isEmpty()) {
            sentences.add(pilot.name() + ": the lead decides whether your late report of "
                    + late.stream().map(Words::date).collect(Collectors.joining("; ")) + " counts.");
        }
        escalations.of(pilot).stream()
                .filter(Escalation::isOpen)
                .forEach(asked -> sentences.add(pilot.name() + ": the lead answers your question " + asked.label()
                        + (escalations.timing(pilot, asked).overdue() ? ", which is overdue." : ".")));
        return sentences;
    }
}
