package io.pilotgate.process;

import io.pilotgate.delivery.AgreedAction;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.grading.CalibrationReviews;
import io.pilotgate.grading.Calibrations;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the calibration and delivery models. */
@Configuration(proxyBeanMethods = false)
class DeliveryTasks {

    @Bean
    PeopleTask prepareCalibrationBatch(Calibrations calibrations, Deliveries deliveries) {
        return new PeopleTask("userTask_prepareCalibrationBatch", Set.of("instructions"), (pilot, answers, by) -> {
            // An upload that is being taken in right now is either seen here, or finds the model waiting.
            deliveries.awaitUploads(pilot);
            calibrations.prepare(
                    pilot, answers.text("instructions", "Say how the vendor gets the batch and by when."), by);
            return Map.of("calibrationBatchHere", calibrations.hasUngradedBatch(pilot));
        });
    }

    @Bean
    PeopleTask reviewCalibration(CalibrationReviews reviews) {
        return PeopleTask.approval(
                "userTask_reviewCalibration",
                "calibrationAccepted",
                (pilot, answers, by) -> reviews.accept(pilot, answers.optional("reason"), by),
                (pilot, answers, by) -> reviews.repeat(pilot, answers.reason(), by));
    }

    @Bean
    PeopleTask holdMidPilotReview(MidPilotReviews reviews) {
        return PeopleTask.plain(
                "userTask_holdMidPilotReview",
                Set.of("worksWell", "toAdjust", "actions"),
                (pilot, answers, by) -> reviews.enterForBuyer(
                        pilot,
                        answers.optional("worksWell"),
                        answers.optional("toAdjust"),
                        AgreedAction.read(answers.optional("actions")),
                        by));
    }

    @Bean
    PeopleTask approveLateReport(LateReports reports) {
        return PeopleTask.approval(
                "userTask_approveLateReport",
                "lateReportApproved",
                (pilot, answers, by) -> {
                    ReportSubject late = ReportSubject.of(answers.subject());
                    reports.approve(pilot, late.day(), late.version(), answers.optional("reason"), by);
                },
                (pilot, answers, by) -> {
                    ReportSubject late = ReportSubject.of(answers.subject());
                    reports.reject(pilot, late.day(), late.version(), answers.reason(), by);
                });
    }
}
