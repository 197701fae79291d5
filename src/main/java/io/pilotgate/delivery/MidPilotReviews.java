package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review with both sides on the middle report day: each enters its own part, the lead what was agreed. */
@Service
public class MidPilotReviews {

    /** The key of the gate condition. */
    public static final String CONDITION = "midPilotReview";

    private static final int LONGEST = 4000;

    private final ReviewStore store;
    private final Pilots pilots;
    // Looked up late: the gates collect the conditions, and one of those is about these reviews.
    private final ObjectProvider<Gates> gates;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MidPilotReviews(
            ReviewStore store,
            Pilots pilots,
            ObjectProvider<Gates> gates,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.gates = gates;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** The vendor's part; entered again, the newest counts. */
    @Transactional
    public void enterForVendor(PilotId pilot, String worksWell, String toAdjust, PersonId by) {
        check(pilot, worksWell, toAdjust);
        enter(pilot, Side.VENDOR, worksWell, toAdjust, by);
    }

    /** The buyer's part, and the actions that both sides agreed on; entered again, the newest count. */
    @Transactional
    public void enterForBuyer(
            PilotId pilot, String worksWell, String toAdjust, List<AgreedAction> actions, PersonId by) {
        check(pilot, worksWell, toAdjust);
        Instant at = enter(pilot, Side.BUYER, worksWell, toAdjust, by);
        store.replaceActions(pilot, actions, at);
        audit.record(
                pilot,
                by,
                "actions-agreed",
                pilot.value(),
                Map.of(
                        "actions",
                        actions.stream().map(MidPilotReviews::sentence).collect(Collectors.joining(" | "))));
    }

    public MidPilotReview of(PilotId pilot) {
        return store.of(pilot);
    }

    /** Whether the day of the review has come and the pilot still delivers. */
    public boolean isOpen(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return pilot.phase() == Phase.DELIVERY
                && !LocalDate.ofInstant(clock.instant(), schedule.zone()).isBefore(schedule.midPilotReview());
    }

    /** Whether a lead has let the delivery gate pass without the review. */
    public boolean isWaived(PilotId pilot) {
        return gates.getObject().assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals(CONDITION))
                .anyMatch(finding -> finding.waiver().isPresent());
    }

    private void check(PilotId id, String worksWell, String toAdjust) {
        Pilot pilot = pilots.find(id);
        pilot.requirePhase(Phase.DELIVERY, "The mid-pilot review");
        if (!isOpen(pilot)) {
            throw Refusal.conflict(
                    "day",
                    "The mid-pilot review is on " + pilot.schedule().midPilotReview()
                            + ". Enter your side from that day on.");
        }
        List<Reason> reasons = Stream.of(
                        gap("worksWell", worksWell, "Record what works well."),
                        gap("toAdjust", toAdjust, "Record what needs adjusting; write 'nothing' if so."))
                .flatMap(Optional::stream)
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private Instant enter(PilotId pilot, Side side, String worksWell, String toAdjust, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.append(pilot, new ReviewInput(side, worksWell.strip(), toAdjust.strip(), by, now));
        audit.record(
                pilot,
                by,
                "mid-pilot-review-entered",
                side.title(),
                Map.of("worksWell", worksWell.strip(), "toAdjust", toAdjust.strip()));
        facts.publishEvent(new ReviewEntered(pilot, side));
        return now;
    }

    private static String sentence(AgreedAction action) {
        return action.text() + "; " + action.owner() + "; " + action.due();
    }

    private static Optional<Reason> gap(String place, String text, String mend) {
        if (text.isBlank()) {
            return Optional.of(new Reason(place, mend));
        }
        return text.length() > LONGEST
                ? Optional.of(new Reason(
                        place, "At most " + LONGEST + " characters fit here; this has " + text.length() + "."))
                : Optional.empty();
    }
}
