package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OutboxScheduleTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(OutboxSender.class, () -> mock(OutboxSender.class))
            .withUserConfiguration(OutboxSchedule.class);

    @Test
    void a_mail_host_alone_switches_sending_on() {
        service.run(started -> assertThat(started).doesNotHaveBean(OutboxSchedule.class));
        service.withPropertyValues("spring.mail.host=mail.example.org")
                .run(started -> assertThat(started).hasSingleBean(OutboxSchedule.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "rehearse"})
    void nothing_is_sent_by_itself_where_nobody_waits_for_it(String profile) {
        service.withPropertyValues("spring.mail.host=mail.example.org", "spring.profiles.active=" + profile)
                .run(started -> assertThat(started).doesNotHaveBean(OutboxSchedule.class));
    }

    /** Doubled from one minute, at most four hours. */
    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "8, PT2H8M", "9, PT4H", "24, PT4H", "1000000, PT4H"})
    void the_wait_grows_to_four_hours(int attempts, Duration wait) {
        assertThat(BackOff.after(attempts)).isEqualTo(wait);
    }
}
