package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationAct;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.SopVersion.Signature;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * An answer that makes a new version of the SOP helps nobody before the buyer's QA has reviewed and signed it. That is due at
 * the next working day's cut-off; from then until the signature the vendor waits for the buyer.
 */
@Component
class LateSopReviews implements BuyerLateness {

    private final Escalations escalations;
    private final WaitingRequests waiting;
    private final Sops sops;

    LateSopReviews(Escalations escalations, WaitingRequests waiting, Sops sops) {
        this.escalations = escalations;
        this.waiting = waiting;
        this.sops = sops;
    }

    @Override
    public List<BuyerDelay> of(Pilot pilot, Instant now) {
        List<SopVersion> versions = sops.of(pilot.id());
        HeldUp held = waiting.heldUp(pilot.id());
        return escalations.of(pilot.id()).stream()
                .flatMap(question -> IntStream.range(0, question.steps().size())
                        .filter(index -> !wasSentBack(question, index))
                        .boxed()
                        .flatMap(index -> late(pilot, question.steps().get(index), versions, now).stream()
                                .flatMap(time -> held.by(
                                        question,
                                        question.opening(index),
                                        DelayCause.REVIEW,
                                        time,
                                        evidence(question.steps().get(index), time)))))
                .toList();
    }

    /** QA reviewed it and refused it: another answer is due, which has a clock of its own. */
    private static boolean wasSentBack(Escalation escalation, int index) {
        List<EscalationStep> steps = escalation.steps();
        return index + 1 < steps.size() && steps.get(index + 1).act() == EscalationAct.SENT_BACK;
    }

    private static Optional<Stretch> late(Pilot pilot, EscalationStep step, List<SopVersion> versions, Instant now) {
        Instant due = due(pilot.schedule(), step.at());
        return versions.stream()
                .filter(version -> version.version().equals(step.sopVersion()))
                .findFirst()
                .map(version -> version.buyer().map(Signature::at))
                .filter(signed -> due.isBefore(signed.orElse(now)))
                .map(signed -> new Stretch(due, signed.orElse(null)));
    }

    private static String evidence(EscalationStep step, Stretch time) {
        return "The review of SOP version " + step.sopVersion() + (time.until() == null ? " is" : " was") + " late.";
    }

    private static Instant due(PilotSchedule schedule, Instant answered) {
        LocalDate day = LocalDate.ofInstant(answered, schedule.zone());
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(schedule.calendar()::isWorkingDay)
                .map(schedule::cutOffOn)
                .findFirst()
                .orElseThrow();
    }
}
