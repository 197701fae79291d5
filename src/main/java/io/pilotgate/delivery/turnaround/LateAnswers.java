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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A question whose answer is due and not there: from then until the answer the vendor waits for the buyer. */
@Component
class LateAnswers implements BuyerLateness {

    private final Escalations escalations;
    private final Agreements agreements;

    LateAnswers(Escalations escalations, Agreements agreements) {
        this.escalations = escalations;
        this.agreements = agreements;
    }

    @Override
    public List<BuyerDelay> of(Pilot pilot, Instant now) {
        SlaTiers sla = agreements.of(pilot.id()).terms().sla();
        return escalations.of(pilot.id()).stream()
                .flatMap(escalation -> IntStream.range(0, escalation.steps().size())
                        .filter(index -> escalation.steps().get(index).act().opens())
                        .mapToObj(index -> late(pilot, sla, escalation, index, now)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BuyerDelay> late(Pilot pilot, SlaTiers sla, Escalation escalation, int index, Instant now) {
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
                .map(due -> delay(escalation, due, answered));
    }

    private static BuyerDelay delay(Escalation escalation, Instant due, @Nullable Instant answered) {
        return new BuyerDelay(
                DelayCause.ANSWER,
                new Stretch(due, answered),
                null,
                "The answer to " + escalation.label() + (answered == null ? " is" : " was") + " late.");
    }
}
