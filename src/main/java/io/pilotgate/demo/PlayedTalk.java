package io.pilotgate.demo;

import io.pilotgate.decision.quality.NewRetraining;
import io.pilotgate.decision.quality.Retrainings;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.rehearsal.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The vendor's word on answers to its questions. An answer that leaves a gap in the SOP is asked again; by the version
 * that closes it the vendor trains its people.
 */
@Component
@Profile("demo")
class PlayedTalk {

    private final Cast cast;
    private final Escalations escalations;
    private final Retrainings retrainings;
    private final Clock clock;

    PlayedTalk(Cast cast, Escalations escalations, Retrainings retrainings, Clock clock) {
        this.cast = cast;
        this.escalations = escalations;
        this.retrainings = retrainings;
        this.clock = clock;
    }

    /** Answers whether there was an answer to take or to ask again. */
    boolean takeAnswers(PilotId pilot) {
        List<Escalation> answered = escalations.of(pilot).stream()
                .filter(question -> question.isAnswered() && !question.isAccepted())
                .toList();
        answered.forEach(question -> take(pilot, question, cast.vendorOf(pilot)));
        return !answered.isEmpty();
    }

    private void take(PilotId pilot, Escalation question, PersonId vendor) {
        boolean ofTheSop = question.kind() == EscalationKind.GUIDELINE_GAP;
        if (ofTheSop && question.sopVersion().isEmpty()) {
            escalations.reopen(
                    pilot,
                    question.number(),
                    "Simulated: no example in the SOP is near to it. Please add one.",
                    vendor);
            return;
        }
        escalations.accept(pilot, question.number(), vendor);
        question.sopVersion().ifPresent(version -> train(pilot, question, version, vendor));
    }

    private void train(PilotId pilot, Escalation question, String version, PersonId vendor) {
        retrainings.log(
                pilot,
                new NewRetraining(
                        LocalDate.ofInstant(clock.instant(), DemoLaunches.ZONE),
                        "Simulated: an hour on version " + version + " of the SOP.",
                        List.of(),
                        List.of(question.label())),
                Side.VENDOR,
                vendor);
    }
}
