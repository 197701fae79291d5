package io.pilotgate.process;

import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the pilot model: its gates, and the gaps that a rejected gate leaves to close. */
@Configuration(proxyBeanMethods = false)
class GateTasks {

    @Bean
    PeopleTask approveOnboardingGate(Gates gates) {
        return approve(gates, Gate.ONBOARDING, "userTask_approveOnboardingGate", "onboardingGateApproved");
    }

    @Bean
    PeopleTask closeOnboardingGaps(Gates gates) {
        return closeGaps(gates, Gate.ONBOARDING, "userTask_closeOnboardingGaps");
    }

    @Bean
    PeopleTask approveCalibrationGate(Gates gates) {
        return approve(gates, Gate.CALIBRATION, "userTask_approveCalibrationGate", "calibrationGateApproved");
    }

    @Bean
    PeopleTask closeCalibrationGaps(Gates gates) {
        return closeGaps(gates, Gate.CALIBRATION, "userTask_closeCalibrationGaps");
    }

    @Bean
    PeopleTask approveDeliveryGate(Gates gates) {
        return approve(gates, Gate.DELIVERY, "userTask_approveDeliveryGate", "deliveryGateApproved");
    }

    @Bean
    PeopleTask closeDeliveryGaps(Gates gates) {
        return closeGaps(gates, Gate.DELIVERY, "userTask_closeDeliveryGaps");
    }

    private static PeopleTask approve(Gates gates, Gate gate, String key, String routing) {
        return PeopleTask.approval(
                key,
                routing,
                (pilot, answers, by) -> gates.approve(pilot, gate, answers.optional("reason"), by),
                (pilot, answers, by) -> gates.reject(pilot, gate, answers.reason(), by));
    }

    private static PeopleTask closeGaps(Gates gates, Gate gate, String key) {
        return PeopleTask.plain(
                key,
                Set.of("whatChanged"),
                (pilot, answers, by) -> gates.reportGapsClosed(pilot, gate, answers.optional("whatChanged"), by));
    }
}
