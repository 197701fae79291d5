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
 * the next working day's cut-off; from then until QA signs it or sends it back the vendor waits for the buyer. A version that
 * is replaced unsigned is not reviewed any more: the one that replaces it is.
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
                        .boxed()
                        .flatMap(index -> late(pilot, question, index, versions, now).stream()
                                .flatMap(time -> held.by(
                                        question,
                                        question.opening(index),
                                        DelayCause.REVIEW,
                                        time,
                                        evidence(question.steps().get(index), time)))))
                .toList();
    }

    private static Optional<Stretch> late(
            Pilot pilot, Escalation question, int index, List<SopVersion> versions, Instant now) {
        EscalationStep answer = question.steps().get(index);
        int made = versions.stream().map(SopVersion::version).toList().indexOf(answer.sopVersion());
        if (made < 0) {
            return Optional.empty();
        }
        Instant due = due(pilot.schedule(), answer.at());
        Optional<Instant> over = Stream.of(
                        versions.get(made).buyer().map(Signature::at).stream(),
                        versions.stream().skip(made + 1L).limit(1).map(SopVersion::publishedAt),
                        sentBack(question, index))
                .flatMap(times -> times)
                .min(Instant::compareTo);
        return due.isBefore(over.orElse(now)) ? Optional.of(new Stretch(due, over.orElse(null))) : Optional.empty();
    }

    /** QA reviewed it and refused it: another answer is due, which has a clock of its own. */
    private static Stream<Instant> sentBack(Escalation question, int index) {
        return question.steps().stream()
                .skip(index + 1L)
                .filter(step -> step.act() == EscalationAct.SENT_BACK)
                .limit(1)
                .map(EscalationStep::at);
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
