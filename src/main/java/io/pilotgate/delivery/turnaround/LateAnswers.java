package io.pilotgate.delivery.turnaround;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationAct;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A question whose answer is due and not there: from then until the answer the vendor waits for the buyer. */
@Component
class LateAnswers implements BuyerLateness {

    private final Escalations escalations;
    private final WaitingRequests waiting;
    private final Agreements agreements;

    LateAnswers(Escalations escalations, WaitingRequests waiting, Agreements agreements) {
        this.escalations = escalations;
        this.waiting = waiting;
        this.agreements = agreements;
    }

    @Override
    public List<BuyerDelay> of(Pilot pilot, Instant now) {
        SlaTiers sla = agreements.of(pilot.id()).terms().sla();
        HeldUp held = waiting.heldUp(pilot.id());
        return escalations.of(pilot.id()).stream()
                .flatMap(question -> IntStream.range(0, question.steps().size())
                        .filter(index -> question.steps().get(index).act().opens())
                        .boxed()
                        .flatMap(index -> late(pilot, sla, question, index, now).stream()
                                .flatMap(time -> held.by(
                                        question,
                                        question.opening(index),
                                        DelayCause.ANSWER,
                                        time,
                                        evidence(question, time)))))
                .toList();
    }

    private static Optional<Stretch> late(Pilot pilot, SlaTiers sla, Escalation escalation, int index, Instant now) {
        List<EscalationStep> steps = escalation.steps();
        Duration promised = escalation.urgency() == Urgency.RUSH ? sla.rush() : sla.typical();
        Instant answered = steps.stream()
                .skip(index + 1L)
                .filter(step -> step.act() == EscalationAct.ANSWERED)
                .map(EscalationStep::at)
                .findFirst()
                .orElse(null);
        return pilot.schedule()
                .slaEnd(steps.get(index).at(), promised)
                .filter(due -> due.isBefore(answered == null ? now : answered))
                .map(due -> new Stretch(due, answered));
    }

    private static String evidence(Escalation question, Stretch time) {
        return "The answer to " + question.label() + (time.until() == null ? " is" : " was") + " late.";
    }
}
