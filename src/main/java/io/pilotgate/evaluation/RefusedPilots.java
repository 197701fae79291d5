package io.pilotgate.evaluation;

import io.pilotgate.evaluation.questionnaire.QuestionnaireDeclined;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A vendor that declines its questionnaire and refuses a pilot with it says so in writing: that is the evidence. */
@Component
class RefusedPilots {

    private final RecordedFlags flags;
    private final Clock clock;

    RefusedPilots(RecordedFlags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    @EventListener
    void on(QuestionnaireDeclined declined) {
        if (declined.questionnaire().refusesPilot()) {
            flags.record(
                    declined.questionnaire().vendor(),
                    new RecordedFlag(
                            RecordedFlagKind.REFUSES_PILOT,
                            declined.reason(),
                            "Declined questionnaire " + declined.questionnaire().id(),
                            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                            declined.by()));
        }
    }
}
