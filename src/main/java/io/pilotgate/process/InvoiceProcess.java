package io.pilotgate.process;

import io.pilotgate.commercial.InvoiceMatched;
import io.pilotgate.commercial.InvoiceReceived;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each invoice is a process beside its pilot, and outlives it: bills come after the last delivery too. */
@Component
class InvoiceProcess {

    static final String PROCESS = "invoice-approval";

    /** As long as a payment usually has, less the time to make it. */
    private static final Duration TIME_TO_LOOK = Duration.ofDays(14);

    private final SideProcesses sides;
    private final Pilots pilots;
    private final Clock clock;

    InvoiceProcess(SideProcesses sides, Pilots pilots, Clock clock) {
        this.sides = sides;
        this.pilots = pilots;
        this.clock = clock;
    }

    @EventListener
    void on(InvoiceReceived received) {
        Instant now = clock.instant();
        var schedule = pilots.find(received.pilot()).schedule();
        Instant due = schedule.cutOffOn(LocalDate.ofInstant(now.plus(TIME_TO_LOOK), schedule.zone()));
        sides.start(
                PROCESS,
                received.pilot(),
                Long.toString(received.invoice()),
                Map.of(
                        "invoiceDue",
                        Date.from(due),
                        "invoiceFollowUp",
                        Date.from(now),
                        ProcessVariables.MATCH_FOUND,
                        received.found()));
    }

    @EventListener
    void on(InvoiceMatched matched) {
        sides.note(
                PROCESS,
                matched.pilot(),
                Long.toString(matched.invoice()),
                Map.of(ProcessVariables.MATCH_FOUND, matched.found()));
    }
}
