package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One instance of a model on its way: completes its tasks, fires its timers, sends its messages. */
final class ModelWalk {

    private static final Instant DAY_1 = Instant.parse("2027-03-01T09:00:00Z");

    /** Days of the pilot on which the tasks of a phase are due; they are followed up two days before. */
    private static final Map<String, Integer> DUE = Map.ofEntries(
            Map.entry("onboarding", 7),
            Map.entry("calibration", 12),
            Map.entry("answer", 14),
            Map.entry("revision", 15),
            Map.entry("lateReport", 18),
            Map.entry("invoice", 30),
            Map.entry("review", 36),
            Map.entry("consequence", 20),
            Map.entry("midReview", 28),
            Map.entry("delivery", 47),
            Map.entry("decision", 58),
            Map.entry("outcome", 65),
            Map.entry("exit", 80));

    final ProcessInstance instance;
    private final ModelEngine models;
    private final ProcessEngine engine;

    ModelWalk(ModelEngine models, String model, Map<String, Object> differences) {
        this.models = models;
        this.engine = models.engine;
        var variables = startVariables();
        variables.putAll(differences);
        instance = engine.getRuntimeService().startProcessInstanceByKey(model, "pilot-" + UUID.randomUUID(), variables);
        models.work();
    }

    private static Map<String, Object> startVariables() {
        var variables = new HashMap<String, Object>();
        variables.put("healthcare", false);
        variables.put("papersOnRecord", false);
        variables.put("baaOnRecord", false);
        variables.put("scaleUp", false);
        variables.put("adjust", false);
        variables.put("lastReportDay", false);
        variables.put("reportDaysLeft", 3);
        variables.put("nextReportCutOff", day(13));
        variables.put("deliveryEnd", day(45));
        variables.put("truthDue", day(15));
        variables.put("monthOver", day(32));
        variables.put("floorMissed", false);
        DUE.forEach((phase, due) -> {
            variables.put(phase + "Due", day(due));
            variables.put(phase + "FollowUp", day(due - 2));
        });
        return variables;
    }

    static Date day(int number) {
        return Date.from(DAY_1.plus(number - 1, ChronoUnit.DAYS));
    }

    /** The open task with this id, which is due with its phase. */
    Task task(String phase, String id) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(instance.getBusinessKey())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as("open task %s", id).isNotNull();
        int due = DUE.getOrDefault(phase, 0);
        assertThat(task.getDueDate()).as("%s is due", id).isEqualTo(day(due));
        assertThat(task.getFollowUpDate()).as("%s is followed up", id).isEqualTo(day(due - 2));
        return task;
    }

    ModelWalk complete(String phase, String id) {
        return complete(phase, id, Map.of());
    }

    ModelWalk complete(String phase, String id, Map<String, Object> routing) {
        engine.getTaskService().complete(task(phase, id).getId(), routing);
        models.work();
        return this;
    }

    ModelWalk send(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(instance.getBusinessKey())
                .correlate();
        models.work();
        return this;
    }

    /** Fires the timer that waits at this event, whatever the time is. */
    ModelWalk fire(String event) {
        engine.getManagementService().executeJob(timerOf(event).getId());
        models.work();
        return this;
    }

    Date dueOf(String event) {
        return timerOf(event).getDuedate();
    }

    private org.camunda.bpm.engine.runtime.Job timerOf(String event) {
        return engine.getManagementService().createJobQuery().timers().activityId(event).list().stream()
                .filter(job -> isOfThisPilot(job.getProcessInstanceId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer waits at " + event));
    }

    private boolean isOfThisPilot(String processInstanceId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .processInstanceBusinessKey(instance.getBusinessKey())
                        .count()
                == 1;
    }

    /** How often an activity was left, in this instance and in those it called. */
    long finished(String activity) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .list()
                .stream()
                .filter(past -> pilotOf(past.getRootProcessInstanceId()).equals(instance.getBusinessKey()))
                .count();
    }

    private String pilotOf(String processInstanceId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getBusinessKey();
    }

    ModelWalk throughOnboarding() {
        for (String agreement : new String[] {"recordNda", "recordMsa", "recordDsa", "mapSecurityControls"}) {
            complete("onboarding", "userTask_" + agreement);
        }
        return complete("onboarding", "userTask_publishSop")
                .complete("onboarding", "userTask_signSop", Map.of("sopApproved", true))
                .send("pilot.sopSignedByVendor");
    }

    ModelWalk throughCalibration() {
        return complete("calibration", "userTask_prepareCalibrationBatch", Map.of("calibrationBatchHere", false))
                .send("pilot.calibrationBatchReceived")
                .complete("calibration", "userTask_reviewCalibration", Map.of("calibrationAccepted", true));
    }

    ModelWalk throughDelivery() {
        return fire("event_reportDayCutOff")
                .fire("event_reportDayCutOff")
                .fire("event_midPilotReviewDue")
                .complete("midReview", "userTask_holdMidPilotReview")
                .fire("event_reportDayCutOff")
                .fire("event_deliveryEnded");
    }

    ModelWalk throughDecision() {
        return complete("decision", "userTask_confirmAccuracy", Map.of("accuracyConfirmed", true))
                .complete("decision", "userTask_approveFigures", Map.of("figuresApproved", true))
                .complete("decision", "userTask_proposeDecision")
                .complete("decision", "userTask_confirmDecision", Map.of("decisionConfirmed", true));
    }

    ModelWalk throughGate(String phase) {
        return complete(phase, "userTask_approve" + capital(phase) + "Gate", Map.of(phase + "GateApproved", true));
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
