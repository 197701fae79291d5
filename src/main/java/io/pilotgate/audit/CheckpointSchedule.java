package io.pilotgate.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks now and then whether the checkpoint of the day is due: after an outage or on a moved clock, the next look finds it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test & !rehearse")
class CheckpointSchedule {

    private final Checkpoints checkpoints;

    CheckpointSchedule(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Scheduled(fixedDelayString = "${pilotgate.audit.delay:5m}", initialDelayString = "${pilotgate.audit.first:30s}")
    void look() {
        checkpoints.makeDaily();
    }
}
