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

    /** PILOTGATE_TRUTH_KEY sets the property. */
    @Bean
    TruthCipher truthCipher(@Value("${pilotgate.truth.key:}") String key, Environment environment) {
        return new TruthCipher(TruthKey.of(key, environment.acceptsProfiles(PLAYGROUND)), new SecureRandom());
    }
}
