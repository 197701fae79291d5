package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.PilotgateTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@PilotgateTest
class ServiceStartTests {

    @Autowired
    TestRestTemplate http;

    @Test
    void the_service_starts_and_says_that_it_is_up() {
        assertThat(http.getForEntity("/actuator/health", String.class)
                        .getStatusCode()
                        .is5xxServerError())
                .isFalse();
    }
}
