package io.pilotgate.rehearsal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("rehearse")
class RehearsalSettings {

    @Bean
    Cast cast() {
        return RehearsalCast.CAST;
    }
}
