package io.pilotgate.decision.monthly;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.monthly.MonthlyReview.Signature;
import io.pilotgate.grading.MonthAudits;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews each month of the work with a vendor, in its pilot from the delivery on and after it as long as work goes on: by
 * fresh blind truth, turnaround and talk. A month without work or without fresh truth is no data and never a score.
 */
@Service
public class MonthlyReviews {

    private static final int LONGEST = 4000;

    private final MonthStore store;
    private final MonthFigureSource source;
    private final MonthAudits audits;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MonthlyReviews(
            MonthStore store,
            MonthFigureSource source,
            MonthAudits audits,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.source = source;
        this.audits = audits;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<MonthlyReview> of(PilotId pilot) {
        return store.all(pilot);
    }

    public MonthlyReview find(PilotId pilot, YearMonth month) {
        return store.all(pilot).stream()
                .filter(review -> review.month().equals(month))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("month", "The month " + month + " is not reviewed in this pilot."));
    }

    /** Gathers the figures of a month that is over; a review that was sent back gathers them anew. */
    @Transactional
    public MonthFigures close(PilotId id, YearMonth month) {
        MonthlyReview review = find(id, month);
        if (review.isSigned() && review.figures() != null) {
            return review.figures();
        }
        Pilot pilot = pilots.find(id);
        MonthFigures figures = source.of(pilot, review);
        store.gather(id, month, figures, now());
        audit.record(
                id,
                PersonId.PILOTGATE,
                "month-closed",
                month.toString(),
                Map.of(
                        "worked", Boolean.toString(figures.worked()),
                        "correct", Long.toString(figures.audit().correct()),
                        "graded", Long.toString(figures.audit().graded()),
                        "underFloor", Boolean.toString(figures.underFloor())));
        return figures;
    }

    /** What both sides agreed to do about a month under the floor. */
    @Transactional
    public void agree(PilotId id, YearMonth month, String actions, PersonId by) {
        requireOpen(id, month);
        String agreed = text("actions", actions, "what both sides agreed to do, and who does it until when");
        store.agree(id, month, agreed, by);
        audit.record(id, by, "month-actions-agreed", month.toString(), Map.of("actions", agreed));
    }

    /** @param remark may be empty; both sides read it */
    @Transactional
    public void sign(PilotId id, YearMonth month, String remark, PersonId by) {
        requireOpen(id, month);
        if (remark.length() > LONGEST) {
            throw Refusal.invalid("reason", "At most " + LONGEST + " characters fit here.");
        }
        store.sign(id, month, new Signature(remark.strip(), by, now()));
        audit.record(id, by, "month-signed", month.toString(), Map.of("remark", remark.strip()));
    }

    /** A lead doubts the figures: they are gathered anew. */
    @Transactional
    public void sendBack(PilotId id, YearMonth month, String reason, PersonId by) {
        requireOpen(id, month);
        audit.record(
                id,
                by,
                "month-sent-back",
                month.toString(),
                Map.of("reason", text("reason", reason, "what is doubtful about the figures")));
    }

    /** Tells both sides of a review that is signed. */
    @Transactional
    public void publish(PilotId id, YearMonth month) {
        facts.publishEvent(new MonthlyReviewPublished(id, month));
    }

    /** Asks for fresh truth where there is none yet and can still be. */
    @Transactional
    public void remindOfTruth(PilotId id, YearMonth month) {
        LocalDate last = find(id, month).days().last();
        if (!last.isBefore(today(id)) && !audits.isSealed(id, month)) {
            facts.publishEvent(new MonthTruthMissing(id, month));
        }
    }

    @Transactional
    public void remindOfReview(PilotId id, YearMonth month) {
        if (!find(id, month).isSigned()) {
            facts.publishEvent(new MonthlyReviewOverdue(id, month));
        }
    }

    private void requireOpen(PilotId id, YearMonth month) {
        MonthlyReview review = find(id, month);
        if (review.isSigned() || review.figures() == null) {
            throw Refusal.conflict(
                    "month",
                    review.isSigned()
                            ? "The review of " + month + " is signed already."
                            : "The figures of " + month + " are gathered once the month is over.");
        }
    }

    private static String text(String place, String text, String what) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw Refusal.invalid(place, "Say in 1 to " + LONGEST + " characters " + what + ".");
        }
        return text.strip();
    }

    private LocalDate today(PilotId id) {
        return LocalDate.ofInstant(clock.instant(), pilots.find(id).schedule().zone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
