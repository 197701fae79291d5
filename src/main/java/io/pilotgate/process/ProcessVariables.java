package io.pilotgate.process;

import io.pilotgate.agreement.Agreement;
import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.decision.Outcome;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Every variable and message of the models, named once. Ids, dates and what a gateway routes on; never a figure. */
final class ProcessVariables {

    static final String MESSAGE_SOP_SIGNED_BY_VENDOR = "pilot.sopSignedByVendor";
    static final String MESSAGE_CALIBRATION_BATCH_RECEIVED = "pilot.calibrationBatchReceived";
    static final String MESSAGE_LABEL_BATCH_RECEIVED = "pilot.labelBatchReceived";
    static final String MESSAGE_MID_PILOT_REVIEW_WAIVED = "pilot.midPilotReviewWaived";
    static final String MESSAGE_LATE_REPORT_SUPERSEDED = "pilot.lateReportSuperseded";
    static final String MESSAGE_MONTH_TRUTH_SEALED = "pilot.monthTruthSealed";
    static final String MESSAGE_PILOT_STOPPED = "pilot.pilotStopped";

    static final String MESSAGE_ANSWERS_SUBMITTED = "pilot.answersSubmitted";
    static final String MESSAGE_QUESTIONNAIRE_DECLINED = "pilot.questionnaireDeclined";
    static final String MESSAGE_QUESTIONNAIRE_OVERDUE = "pilot.questionnaireOverdue";
    static final String MESSAGE_RATINGS_AGREED = "pilot.ratingsAgreed";
    static final String FLAGS_CLEARED = "flagsCleared";
    static final String EVALUATION_ID = "evaluationId";

    static final String PILOT_ID = "pilotId";
    private static final String HEALTHCARE = "healthcare";
    private static final String NEXT_REPORT_CUT_OFF = "nextReportCutOff";
    private static final String LAST_REPORT_DAY = "lastReportDay";
    static final String SUBJECT = "subject";

    /** What a form says of invoices, as a sentence; nothing routes on it. */
    static final String MATCH_FOUND = "matchFound";

    private static final String NEXT_WATCH = "nextWatch";
    private static final String WATCH_OVER = "watchOver";
    private static final String PAPERS_ON_RECORD = "papersOnRecord";
    private static final String BAA_ON_RECORD = "baaOnRecord";
    private static final int DAYS_TO_PLAN = 7;
    private static final Duration FOLLOW_UP_BEFORE_DUE = Duration.ofDays(3);

    private ProcessVariables() {}

    /** All that a pilot's process knows from its start. */
    static Map<String, Object> ofLaunched(Pilot pilot, Agreement agreement) {
        Map<String, Object> variables = new HashMap<>(dates(pilot.schedule()));
        variables.put(PILOT_ID, pilot.id().value());
        variables.put(HEALTHCARE, pilot.scope().isHealthcare());
        variables.put(
                PAPERS_ON_RECORD,
                agreement
                        .signed()
                        .keySet()
                        .containsAll(Set.of(AgreementKind.NDA, AgreementKind.MSA, AgreementKind.DSA)));
        variables.put(BAA_ON_RECORD, agreement.signed(AgreementKind.BAA).isPresent());
        return variables;
    }

    /** What follows the decision, and by when it is planned. */
    static void outcome(VariableScope scope, Outcome outcome, PilotSchedule schedule, Instant now) {
        scope.setVariable("scaleUp", outcome == Outcome.SCALE_UP);
        scope.setVariable("adjust", outcome == Outcome.ADJUST);
        Instant due =
                schedule.cutOffOn(LocalDate.ofInstant(now, schedule.zone()).plusDays(DAYS_TO_PLAN));
        due("outcome", now, due).forEach(scope::setVariable);
    }

    /** By when each part of an exit is done. */
    static Map<String, Object> ofExit(Instant startedAt, Instant due) {
        return due("exit", startedAt, due);
    }

    /** What the watch of a pilot knows. */
    static Map<String, Object> ofWatch(PilotId pilot, Instant firstLook) {
        return Map.of(PILOT_ID, pilot.value(), NEXT_WATCH, Date.from(firstLook), WATCH_OVER, false);
    }

    /** What a side process knows: whose it is and what it is about. */
    static Map<String, Object> ofSide(PilotId pilot, String subject, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put(PILOT_ID, pilot.value());
        variables.put(SUBJECT, subject);
        return variables;
    }

    /** Every date that the models of the phases wait for, as the schedule has it by now. */
    static Map<String, Object> dates(PilotSchedule schedule) {
        Map<String, Object> variables = new HashMap<>();
        due(variables, "onboarding", schedule, Gate.ONBOARDING, Phase.ONBOARDING);
        due(variables, "calibration", schedule, Gate.CALIBRATION, Phase.CALIBRATION);
        due(variables, "delivery", schedule, Gate.DELIVERY, Phase.DELIVERY);
        due(variables, "decision", schedule, Gate.DECISION, Phase.DECISION);
        variables.put("midReviewFollowUp", Date.from(schedule.calendar().at(schedule.midPilotReview(), LocalTime.MIN)));
        variables.put("midReviewDue", Date.from(schedule.cutOffOn(schedule.midPilotReview())));
        variables.put("deliveryEnd", Date.from(schedule.deliveryEnds()));
        return variables;
    }

    static PilotId pilotOf(VariableScope scope) {
        return new PilotId((String) scope.getVariable(PILOT_ID));
    }

    /** The evaluation that a process weighs; empty in every process of a pilot. */
    static Optional<EvaluationId> evaluationOf(VariableScope scope) {
        return Optional.ofNullable((String) scope.getVariable(EVALUATION_ID)).map(EvaluationId::new);
    }

    /** What a side process is about; null in the phases of the pilot. */
    static @Nullable String subjectOf(VariableScope scope) {
        return (String) scope.getVariable(SUBJECT);
    }

    /** The month that a review is about. */
    static YearMonth monthOf(VariableScope scope) {
        return YearMonth.parse(String.valueOf(subjectOf(scope)));
    }

    static void floorMissed(VariableScope scope, boolean missed) {
        scope.setVariable("floorMissed", missed);
    }

    static void midPilotReviewWaived(VariableScope scope, boolean waived) {
        scope.setVariable("midPilotReviewWaived", waived);
    }

    static void nextLook(VariableScope scope, Optional<Instant> next) {
        scope.setVariable(WATCH_OVER, next.isEmpty());
        next.ifPresent(look -> scope.setVariable(NEXT_WATCH, Date.from(look)));
    }

    /** When the next report day closes; after the last one the delivery ends. */
    static void nextReportDay(VariableScope scope, PilotSchedule schedule, Instant now) {
        nextReportDay(schedule, now).forEach(scope::setVariable);
    }

    static Map<String, Object> nextReportDay(PilotSchedule schedule, Instant now) {
        var ahead = schedule.reportDays().stream()
                .map(schedule::cutOffOn)
                .filter(cutOff -> cutOff.isAfter(now))
                .findFirst();
        return Map.of(
                LAST_REPORT_DAY,
                ahead.isEmpty(),
                NEXT_REPORT_CUT_OFF,
                Date.from(ahead.orElseGet(schedule::deliveryEnds)));
    }

    /** Followed up three days before it is due, but not before its phase begins. */
    private static void due(
            Map<String, Object> variables, String name, PilotSchedule schedule, Gate gate, Phase phase) {
        Instant begins = schedule.calendar().at(schedule.phase(phase).first(), LocalTime.MIN);
        variables.putAll(due(name, begins, schedule.gateDue(gate)));
    }

    private static Map<String, Object> due(String name, Instant begins, Instant due) {
        Instant before = due.minus(FOLLOW_UP_BEFORE_DUE);
        return Map.of(
                name + "Due", Date.from(due), name + "FollowUp", Date.from(before.isAfter(begins) ? before : begins));
    }
}
