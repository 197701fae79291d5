package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.RecordedFlag;
import io.pilotgate.evaluation.RecordedFlagKind;
import io.pilotgate.evaluation.RecordedFlags;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialScopes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An evaluation from the opening to the verdict, task by task, with the real services. */
@PilotgateTest
class EvaluationJourneyTests {

    @Autowired
    TrialEvaluations trials;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Ratings ratings;

    @Autowired
    SettledRatings settled;

    @Autowired
    RecordedFlags flags;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Submissions submissions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    EvaluationTaskInbox evaluationInbox;

    @Autowired
    Accounts accounts;

    @Autowired
    RuntimeService engine;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    VendorWatch watch;

    @Autowired
    Drafts drafts;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lena;

    @SuppressWarnings("NullAway.Init")
    private PersonId max;

    @SuppressWarnings("NullAway.Init")
    private Evaluation evaluation;

    @BeforeEach
    void two_leads_and_an_evaluation() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        lena = People.staff(accounts, Role.LEAD).id();
        max = People.staff(accounts, Role.LEAD).id();
        evaluation = trials.open();
    }

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void a_vendor_is_shortlisted_by_two_people() {
        assertThat(waiting()).containsExactly("holdScopingCall");
        assertThat(task("holdScopingCall").due()).isEqualTo("2026-12-01T17:00:00Z");
        upToTheRating();
        assertThat(waiting()).containsExactly("settleRatings");

        rateAndAgree();

        assertThat(waiting()).containsExactly("proposeVerdict");
        complete("proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "The best of three"));
        refused("second person", () -> complete("confirmVerdict", lena, Map.of("decision", "approve")));
        complete("confirmVerdict", max, Map.of("decision", "approve"));

        assertThat(verdicts.standing(evaluation.id())).hasValue(Verdict.SHORTLIST);
        assertThat(isOver()).isTrue();
    }

    @Test
    void work_that_should_stay_is_not_put_out() {
        holdCall();
        refused("9 statements", () -> complete("confirmFit", lena, Map.of("decision", "approve")));
        refused("needs a reason", () -> complete("confirmFit", lena, Map.of("decision", "reject")));

        complete("confirmFit", lena, Map.of("decision", "reject", "reason", "It is our moat"));

        assertThat(isOver()).isTrue();
    }

    @Test
    void a_scoping_call_is_kept_with_all_three() {
        refused(
                "Volume",
                () -> complete("holdScopingCall", lena, Map.of("workflow", "Boxes", "securityPosture", "Low")));
        holdCall();

        assertThat(answers.of(evaluation.id()).text("SCOPE.heldOn")).hasValue("2026-11-26");
    }

    @Test
    void the_form_of_the_call_takes_data_and_task_as_the_page_does() {
        Map<String, Object> call = new HashMap<>(
                Map.of("workflow", "Boxes", "volume", "400,000 a quarter", "securityPosture", "No faces"));
        call.putAll(Map.of("dataImage", "on", "dataPointCloud3d", true, "dataVideo", false));
        refused("'night' has no least count", () -> complete("holdScopingCall", lena, with(call, "strata", "night")));
        refused("'Boxes' is not one of", () -> complete("holdScopingCall", lena, with(call, "taskType", "Boxes")));
        assertThat(answers.of(evaluation.id()).values())
                .as("nothing of it is kept")
                .isEmpty();

        call.putAll(Map.of("taskType", "Bounding box", "strata", "night: 50"));
        complete("holdScopingCall", lena, call);

        assertThat(answers.of(evaluation.id()).values())
                .containsEntry("WORK.modalities", "Image\n3D point cloud")
                .containsEntry("WORK.taskType", "Bounding box")
                .containsEntry("WORK.strata", "night: 50")
                .containsEntry("SCOPE.heldOn", "2026-11-26");
        assertThat(waiting()).containsExactly("confirmFit");
    }

    @Test
    void what_the_page_has_on_record_stays_where_the_form_is_left_empty() {
        answers.enter(evaluation.id(), TrialScopes.entered(), lena);

        complete("holdScopingCall", lena, Map.of("dataImage", false, "taskType", "", "dataVideo", true));

        assertThat(answers.of(evaluation.id()).values())
                .containsEntry("WORK.modalities", "Video")
                .containsEntry("WORK.taskType", "Bounding box")
                .containsEntry("SCOPE.workflow", "Boxes around cars in street scenes")
                .containsEntry("SCOPE.heldOn", "2025-10-20");
    }

    @Test
    void a_refusal_stands_beside_the_field_of_the_form() {
        assertThatThrownBy(() -> complete("holdScopingCall", lena, Map.of("workflow", "Boxes", "strata", "night")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .contains("volume", "securityPosture", "strata"));
    }

    private static Map<String, Object> with(Map<String, Object> call, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(call);
        changed.put(field, value);
        return changed;
    }

    @Test
    void a_call_that_is_still_to_come_is_not_recorded_as_held() {
        Map<String, Object> call =
                Map.of("workflow", "Boxes", "volume", "400,000 a quarter", "securityPosture", "No faces");
        refused("still to come", () -> complete("holdScopingCall", lena, with(call, "heldOn", "2026-11-28")));
        // It is the 27th already in Auckland.
        complete("holdScopingCall", lena, with(call, "heldOn", "2026-11-27"));

        assertThat(answers.of(evaluation.id()).text("SCOPE.heldOn")).hasValue("2026-11-27");
    }

    @Test
    void what_the_vendor_submits_is_rated_at_once_and_silence_is_given_more_time_or_up() {
        sent();
        assertThat(task("takeAnswers").due()).isEqualTo("2026-12-10T17:00:00Z");
        refused("no answers to the criteria", () -> complete("takeAnswers", lena, Map.of("outcome", "taken")));
        refused("still ahead", () -> complete("takeAnswers", lena, Map.of("outcome", "later", "dueOn", "2026-11-26")));

        complete("takeAnswers", lena, Map.of("outcome", "later", "dueOn", "2027-01-15"));
        assertThat(task("takeAnswers").due()).isEqualTo("2027-01-15T17:00:00Z");
        answers.submit(evaluation.id(), TrialAnswers.fromVendor(), max);
        assertThat(waiting()).containsExactly("openRating");
        refused("none of our own people", () -> complete("openRating", lena, Map.of("reviewers", lena + ", nobody1")));
        refused("2 to 9", () -> complete("openRating", lena, Map.of("reviewers", lena.value())));
    }

    @Test
    void a_silent_vendor_is_disqualified_without_a_rating() {
        sent();

        complete("takeAnswers", lena, Map.of("outcome", "none"));
        refused(
                "Not settled yet",
                () -> complete("proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "All the same")));
        complete("proposeVerdict", lena, Map.of("verdict", "disqualify", "reasons", "No answer in two weeks"));
        complete("confirmVerdict", max, Map.of("decision", "approve"));

        assertThat(verdicts.standing(evaluation.id())).hasValue(Verdict.DISQUALIFY);
        assertThat(isOver()).isTrue();
    }

    @Test
    void the_questionnaire_is_sent_by_the_task_and_a_vendor_that_declines_goes_to_the_committee() {
        holdCall();
        answers.enter(evaluation.id(), TrialScopes.entered(), lena);
        complete("confirmFit", lena, Map.of("decision", "approve"));
        refused("no choice", () -> complete("sendQuestionnaire", lena, Map.of("way", "by pigeon")));
        complete("sendQuestionnaire", lena, Map.of("way", "questionnaire", "dueOn", "2026-12-04"));
        Questionnaire sent = questionnaires.of(evaluation.id()).orElseThrow();
        assertThat(sent.dueOn()).isEqualTo("2026-12-04");
        assertThat(task("takeAnswers").due()).isEqualTo("2026-12-04T17:00:00Z");

        submissions.decline(sent.id(), "We start at full volume only", true, max);

        assertThat(waiting()).containsExactly("proposeVerdict");
        refused(
                "RF3",
                () -> complete("proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "All the same")));
    }

    @Test
    void more_time_moves_the_questionnaire_and_a_moved_questionnaire_moves_the_task() {
        Questionnaire sent = asked("2026-12-04");

        complete(
                "takeAnswers",
                lena,
                Map.of("outcome", "later", "reason", "Their auditor is ill", "dueOn", "2026-12-18"));

        assertThat(questionnaires.find(sent.id()).dueOn()).isEqualTo("2026-12-18");
        assertThat(questionnaires.history(sent.id()))
                .last()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("Their auditor is ill"));
        assertThat(task("takeAnswers").due()).isEqualTo("2026-12-18T17:00:00Z");

        questionnaires.postpone(
                sent.id(), "A week more", LocalDate.parse("2026-12-23"), ZoneId.of("America/New_York"), max);

        assertThat(task("takeAnswers").due()).isEqualTo("2026-12-23T22:00:00Z");
    }

    @Test
    void silence_makes_the_task_urgent_and_ends_nothing() {
        Questionnaire sent = asked("2026-12-04");
        assertThat(priority()).isEqualTo(50);

        clock.moveTo(Instant.parse("2026-12-04T17:00:01Z"));
        watch.look(evaluation.vendor());

        assertThat(waiting()).containsExactly("takeAnswers");
        assertThat(priority()).isEqualTo(80);
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("endEvent_urgencyRaised")
                        .processInstanceId(instance())
                        .count())
                .isEqualTo(1);
        watch.look(evaluation.vendor());
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("endEvent_urgencyRaised")
                        .processInstanceId(instance())
                        .count())
                .as("once for each date")
                .isEqualTo(1);

        complete("takeAnswers", lena, Map.of("outcome", "later", "dueOn", "2026-12-18"));
        assertThat(priority()).isEqualTo(50);
        drafts.save(sent.id(), TrialAnswers.fromVendor().values(), max);
        submissions.submit(sent.id(), true, max);
        assertThat(waiting()).containsExactly("openRating");
        clock.moveTo(Instant.parse("2026-12-18T17:00:01Z"));
        watch.look(evaluation.vendor());
        assertThat(waiting()).containsExactly("openRating");
    }

    private Questionnaire asked(String dueOn) {
        holdCall();
        answers.enter(evaluation.id(), TrialScopes.entered(), lena);
        complete("confirmFit", lena, Map.of("decision", "approve"));
        complete("sendQuestionnaire", lena, Map.of("way", "questionnaire", "dueOn", dueOn));
        return questionnaires.of(evaluation.id()).orElseThrow();
    }

    private String instance() {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(evaluation.id().value())
                .singleResult()
                .getId();
    }

    private int priority() {
        return tasks.createTaskQuery()
                .processInstanceId(instance())
                .singleResult()
                .getPriority();
    }

    @Test
    void an_open_flag_leads_to_people_before_the_committee() {
        upToTheRating();
        flags.record(
                evaluation.vendor(),
                new RecordedFlag(
                        RecordedFlagKind.REFUSES_PILOT,
                        "Full volume or nothing",
                        "Letter",
                        LocalDate.parse("2026-11-26"),
                        lena));

        rateAndAgree();

        assertThat(waiting()).containsExactly("settleFlags");
        refused("what was cleared", () -> complete("settleFlags", lena, Map.of()));
        complete("settleFlags", lena, Map.of("note", "It stands: the letter is clear"));
        refused("RF3", () -> complete("proposeVerdict", lena, Map.of("verdict", "shortlist", "reasons", "High score")));
    }

    @Test
    void a_verdict_is_sent_back_and_a_vendor_that_waits_is_looked_at_again() {
        sent();
        complete("takeAnswers", lena, Map.of("outcome", "none"));
        complete("proposeVerdict", lena, Map.of("verdict", "disqualify", "reasons", "Too slow"));
        refused("needs a reason", () -> complete("confirmVerdict", max, Map.of("decision", "reject")));
        complete("confirmVerdict", max, Map.of("decision", "reject", "reason", "Give them a week"));
        assertThat(waiting()).containsExactly("proposeVerdict");

        complete("proposeVerdict", lena, Map.of("verdict", "wait", "reasons", "A week more"));
        complete("confirmVerdict", max, Map.of("decision", "approve"));

        assertThat(task("takeAnswers").due()).isEqualTo("2026-12-10T17:00:00Z");
    }

    @Test
    void tasks_of_evaluations_are_on_the_list_of_their_people_alone() {
        assertThat(evaluationsThatWaitFor(lena)).contains(evaluation.id());
        assertThat(evaluationsThatWaitFor(People.staff(accounts, Role.FINANCE).id()))
                .isEmpty();
        refused(
                "another role",
                () -> complete(
                        "holdScopingCall",
                        People.staff(accounts, Role.FINANCE).id(),
                        Map.of("workflow", "a", "volume", "b", "securityPosture", "c")));
    }

    private Set<EvaluationId> evaluationsThatWaitFor(PersonId person) {
        Set<EvaluationId> found = new HashSet<>();
        WaitingTasks page = inbox.waitingFor(person, 0, 200);
        for (int offset = 0; offset < page.total(); offset += 200) {
            page = inbox.waitingFor(person, offset, 200);
            page.tasks().stream()
                    .filter(OpenEvaluationTask.class::isInstance)
                    .forEach(task -> found.add(((OpenEvaluationTask) task).evaluation()));
        }
        return found;
    }

    private void holdCall() {
        complete(
                "holdScopingCall",
                lena,
                Map.of("workflow", "Boxes", "volume", "400,000 a quarter", "securityPosture", "No faces"));
    }

    private void sent() {
        holdCall();
        answers.enter(evaluation.id(), TrialScopes.entered(), lena);
        complete("confirmFit", lena, Map.of("decision", "approve"));
        complete("sendQuestionnaire", lena, Map.of("way", "own"));
    }

    private void upToTheRating() {
        sent();
        answers.enter(evaluation.id(), TrialAnswers.good().values(), lena);
        complete("takeAnswers", lena, Map.of("outcome", "taken"));
        complete("openRating", lena, Map.of("reviewers", lena + ", " + max));
        refused("not all agreed", () -> complete("settleRatings", lena, Map.of()));
    }

    private void rateAndAgree() {
        for (PersonId person : List.of(lena, max)) {
            Criteria.all()
                    .forEach(criterion -> ratings.rate(
                            evaluation.id(), criterion.code(), Optional.of(Rating.DOCUMENTED), "", person));
            ratings.handIn(evaluation.id(), person);
        }
        settled.agree(evaluation.id(), lena);
        settled.agree(evaluation.id(), max);
    }

    private List<String> waiting() {
        return evaluationInbox.openOf(evaluation.id()).stream()
                .map(task -> task.key().substring("userTask_".length()))
                .toList();
    }

    private OpenEvaluationTask task(String key) {
        return evaluationInbox.openOf(evaluation.id()).stream()
                .filter(task -> task.key().equals("userTask_" + key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " does not wait, but " + waiting()));
    }

    private void complete(String key, PersonId by, Map<String, Object> fields) {
        inbox.complete(task(key).id(), fields, by);
    }

    private boolean isOver() {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(evaluation.id().value())
                        .count()
                == 0;
    }

    private static void refused(String text, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
