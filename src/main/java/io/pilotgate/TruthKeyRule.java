package io.pilotgate;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Profiles;

/**
 * Without a key for the ground truth there is no production. Asked before anything else starts: a service that fails at
 * the first sealed set would have cost its users a day.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TruthKeyRule implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int KEY_BYTES = 32;
    private static final Profiles PLAYGROUND = Profiles.of("demo | test | rehearse");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().acceptsProfiles(PLAYGROUND)) {
            // PILOTGATE_TRUTH_KEY in the environment sets this property.
            check(context.getEnvironment().getProperty("pilotgate.truth.key"));
        }
    }

    static void check(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw refused("is not set");
        }
        try {
            int length = Base64.getDecoder().decode(key.trim()).length;
            if (length != KEY_BYTES) {
                throw refused("has " + length + " bytes instead of " + KEY_BYTES);
            }
        } catch (IllegalArgumentException notBase64) {
            // Without the cause, which quotes the key.
            throw refused("is not Base64");
        }
    }

    private static StartRefused refused(String what) {
        return new StartRefused(
                "PILOTGATE_TRUTH_KEY " + what + ". It seals the ground truth: make one with 'openssl rand"
                        + " -base64 32', set it in the environment and keep it, without it nothing sealed can be read again.");
    }
}
