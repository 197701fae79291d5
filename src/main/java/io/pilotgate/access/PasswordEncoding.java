package io.pilotgate.access;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords carry the name of their encoding, so that it can be strengthened without locking anyone out. */
@Configuration(proxyBeanMethods = false)
class PasswordEncoding {

    private static final String CURRENT = "bcrypt";

    /** @param strength of bcrypt, 4 to 31; each step doubles the work of signing in, and of guessing */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${pilotgate.password-strength:10}") int strength) {
        return new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, new BCryptPasswordEncoder(strength)));
    }
}
