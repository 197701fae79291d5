package io.pilotgate.rehearsal;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.Disputes;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The buyer's people: they do the tasks that the models give them, through the same inbox as everybody. */
@Component
@Profile({"rehearse", "demo"})
public class ScriptedPeople {

    /** The script ends with the decision; what follows it is planned by people who know more than labels. */
    private static final Set<String> AFTER_THE_DECISION = Set.of(
            "userTask_planRamp",
            "userTask_planNextCycle",
            "userTask_confirmKnowledgeTransfer",
            "userTask_recordDestructionCertificate",
            "userTask_settleExitCost");

    private final Cast cast;
    private final TaskInbox inbox;
    private final ScriptedPapers papers;
    private final Reconciliations reconciliations;
    private final Recommendations recommendations;
    private final ScriptedGates gates;
    private final Disputes disputes;
    private final SettableClock clock;

    ScriptedPeople(
            Cast cast,
            TaskInbox inbox,
            ScriptedPapers papers,
            Reconciliations reconciliations,
            Recommendations recommendations,
            ScriptedGates gates,
            Disputes disputes,
            SettableClock clock) {
        this.cast = cast;
        this.inbox = inbox;
        this.papers = papers;
        this.reconciliations = reconciliations;
        this.recommendations = recommendations;
        this.gates = gates;
        this.disputes = disputes;
        this.clock = clock;
    }

    /** Does every task whose follow-up date has come, gates on their due date. Answers whether anything was done. */
    boolean workOn(PilotId pilot) {
        return workOn(pilot, task -> true);
    }

    /** The same, but leaves tasks alone that nobody sees to just now. */
    public boolean workOn(PilotId pilot, Predicate<OpenTask> seenTo) {
        boolean worked = false;
        for (OpenTask task : inbox.openOf(pilot)) {
            if (!AFTER_THE_DECISION.contains(task.key())
                    && isTime(task)
                    && !waitsForTheVendor(pilot, task)
                    && seenTo.test(task)) {
                inbox.complete(task.id(), answers(pilot, task), person(task));
                worked = true;
            }
        }
        return worked;
    }

    List<String> openTasks(PilotId pilot) {
        return inbox.openOf(pilot).stream().map(OpenTask::name).toList();
    }

    private boolean isTime(OpenTask task) {
        var when = task.key().endsWith("Gate") ? task.due() : task.followUp();
        return when == null || !today().isBefore(LocalDate.ofInstant(when, ZoneOffset.UTC));
    }

    /** Nobody confirms a figure that the vendor may still contest. */
    private boolean waitsForTheVendor(PilotId pilot, OpenTask task) {
        return task.key().equals("userTask_confirmAccuracy") && disputes.holdUp(pilot);
    }

    private PersonId person(OpenTask task) {
        if (task.key().equals("userTask_confirmDecision")) {
            return cast.secondLead(); // Four eyes: the first lead proposed it.
        }
        return switch (task.roles().iterator().next()) {
            case "qa" -> cast.qa();
            case "security" -> cast.security();
            case "finance" -> cast.finance();
            default -> cast.lead();
        };
    }

    private Map<String, Object> answers(PilotId pilot, OpenTask task) {
        return switch (task.key()) {
            case "userTask_recordNda" -> papers.signed(pilot, DocumentKind.NDA);
            case "userTask_recordBaa" -> papers.signed(pilot, DocumentKind.BAA);
            case "userTask_recordMsa" -> papers.msa(pilot);
            case "userTask_recordDsa" -> papers.dsa(pilot);
            case "userTask_mapSecurityControls" -> ScriptedPapers.security();
            case "userTask_publishSop" -> {
                papers.upload(pilot, DocumentKind.SOP);
                yield Map.of("sopVersion", "1.0", "note", "Scripted.");
            }
            case "userTask_prepareCalibrationBatch" ->
                Map.of("instructions", "The first items of the old labels, handed over at once.");
            case "userTask_reviewCalibration" -> gates.reviewCalibration(pilot);
            case "userTask_approveOnboardingGate", "userTask_approveCalibrationGate", "userTask_approveDeliveryGate" ->
                gates.approve(pilot, task);
            case "userTask_holdMidPilotReview" ->
                Map.of("worksWell", "Rehearsed.", "toAdjust", "Nothing, a rehearsal.", "actions", "none");
            case "userTask_approveFigures" -> figures(pilot);
            case "userTask_proposeDecision" -> proposal(pilot);
            case "userTask_answerEscalation" ->
                Map.of("answer", "As in the SOP's nearest example; nothing in it changes.", "sopVersion", "");
            case "userTask_recordActions" -> Map.of("actions", "Rehearsed: both sides look at the errors.");
            case "userTask_applyConsequence", "userTask_approveLateReport", "userTask_approveInvoice" ->
                Map.of("decision", "approve", "reason", "As agreed in the contract.");
            default -> Map.of("decision", "approve"); // The remaining approvals have nothing to choose.
        };
    }

    private Map<String, Object> figures(PilotId pilot) {
        if (reconciliations.billed(pilot).isPresent()) {
            return Map.of("decision", "approve", "reason", "As invoiced; what is owed was looked at line by line.");
        }
        // Not less exact than the invoice of a real vendor: what is owed, to the cent.
        String owed = reconciliations.statement(pilot).owed().amount().toPlainString();
        return Map.of("decision", "approve", "reason", "Rehearsal: invoiced as owed.", "invoicedAmount", owed);
    }

    private Map<String, Object> proposal(PilotId pilot) {
        var recommended = recommendations.of(pilot).orElseThrow().output();
        return Map.of(
                "outcome",
                recommended.recommendation().word(),
                "reasons",
                "As recommended: " + String.join(" ", recommended.reasons()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
