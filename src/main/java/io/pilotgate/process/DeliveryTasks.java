package io.pilotgate.process;

import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.grading.Calibrations;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the calibration and delivery models. */
@Configuration(proxyBeanMethods = false)
class DeliveryTasks {

    @Bean
    PeopleTask prepareCalibrationBatch(Calibrations calibrations) {
        return PeopleTask.plain(
                "userTask_prepareCalibrationBatch",
                Set.of("instructions"),
                (pilot, answers, by) -> calibrations.prepare(
                        pilot, answers.text("instructions", "Say how the vendor gets the batch and by when."), by));
    }

    @Bean
    PeopleTask reviewCalibration(Calibrations calibrations) {
        return PeopleTask.approval(
                "userTask_reviewCalibration",
                "calibrationAccepted",
                (pilot, answers, by) -> calibrations.accept(pilot, answers.optional("reason"), by),
                (pilot, answers, by) -> calibrations.repeat(pilot, answers.reason(), by));
    }

    @Bean
    PeopleTask holdMidPilotReview(MidPilotReviews reviews) {
        return PeopleTask.plain(
                "userTask_holdMidPilotReview",
                Set.of("worksWell", "toAdjust", "actions"),
                (pilot, answers, by) -> reviews.hold(
                        pilot,
                        answers.optional("worksWell"),
                        answers.optional("toAdjust"),
                        answers.optional("actions"),
                        by));
    }
}
