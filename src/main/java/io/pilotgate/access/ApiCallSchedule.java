package io.pilotgate.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Writes the calls down a second after they were made at the latest; a rehearsal has none. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!rehearse")
class ApiCallSchedule {

    private final ApiCallLog log;

    ApiCallSchedule(ApiCallLog log) {
        this.log = log;
    }

    @Scheduled(fixedDelay = 1000)
    void write() {
        log.write();
    }
}
