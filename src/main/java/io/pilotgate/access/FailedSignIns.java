package io.pilotgate.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** How many sign-ins failed at an address, at the form and with name and password at the API. Who guesses waits. */
@Component
class FailedSignIns {

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Allowance failures;

    /** @param many failures an address may have in ten minutes */
    FailedSignIns(@Value("${pilotgate.limits.failed-sign-ins:50}") int many, Clock clock) {
        this.failures = new Allowance(many, WITHIN, clock);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failed) {
        if (failed.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                && details.getRemoteAddress() != null) {
            failures.take(details.getRemoteAddress());
        }
    }

    /** Zero where the address may try. */
    Duration waitAt(String address) {
        return failures.waitFor(address);
    }
}
