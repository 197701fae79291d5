package io.pilotgate.grading.truth;

import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final Profiles PLAYGROUND = Profiles.of("demo | test | rehearse");
    private static final Profiles REHEARSAL = Profiles.of("rehearse");

    /** PILOTGATE_TRUTH_KEY sets the property. */
    @Bean
    TruthCipher truthCipher(@Value("${pilotgate.truth.key:}") String key, Environment environment) {
        // Salts are part of the draw: only where they repeat does a rehearsal with the same seed draw the same items.
        SecureRandom random = environment.acceptsProfiles(REHEARSAL) ? new RepeatableRandom() : new SecureRandom();
        return new TruthCipher(TruthKey.of(key, environment.acceptsProfiles(PLAYGROUND)), random);
    }
}
