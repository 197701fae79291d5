package io.pilotgate.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends by itself where a mail server is configured; a rehearsal never writes to anybody. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test & !rehearse")
@ConditionalOnProperty("spring.mail.host")
class OutboxSchedule {

    private final OutboxSender sender;

    OutboxSchedule(OutboxSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${pilotgate.mail.delay:15s}")
    void send() {
        sender.sendDue();
    }
}
