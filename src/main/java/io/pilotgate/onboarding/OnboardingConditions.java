package io.pilotgate.onboarding;

import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.pilot.GateCondition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One gate condition for each paper that is signed. */
@Configuration(proxyBeanMethods = false)
class OnboardingConditions {

    @Bean
    GateCondition ndaSigned(Agreements agreements) {
        return new AgreementSigned(AgreementKind.NDA, agreements);
    }

    @Bean
    GateCondition msaSigned(Agreements agreements) {
        return new AgreementSigned(AgreementKind.MSA, agreements);
    }

    @Bean
    GateCondition dsaSigned(Agreements agreements) {
        return new AgreementSigned(AgreementKind.DSA, agreements);
    }

    @Bean
    GateCondition baaSigned(Agreements agreements) {
        return new AgreementSigned(AgreementKind.BAA, agreements);
    }
}
