package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceMatched;
import io.pilotgate.commercial.InvoiceState;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.decision.monthly.MonthlyReviews;
import io.pilotgate.decision.monthly.ReviewMonths;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.EvaluationTaskInbox;
import io.pilotgate.process.OpenEvaluationTask;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialScopes;
import io.pilotgate.testing.Windows;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The forms of evaluation, invoice and review as Tasklist draws them: what is wrong is refused in our words and leaves
 * nothing half done, what is right moves the process on. Asserted is what was stored.
 */
@BrowserTest
class TasklistFormsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots pilots;

    @Autowired
    private TrialEvaluations evaluations;

    @Autowired
    private EvaluationAnswers answers;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private LabelBatches batches;

    @Autowired
    private Invoices invoices;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private MonthlyReviews reviews;

    @Autowired
    private ReviewMonths months;

    @Autowired
    private Pilots known;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private EvaluationTaskInbox evaluationInbox;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    @Test
    void aVerdictIsProposedByOnePersonAndNotConfirmedByTheSame(Windows windows) {
        Account lead = People.staff(accounts, Role.LEAD);
        Evaluation evaluation = silent(lead);
        Page page = windows.signedIn(lead);

        TasklistWindow propose = TasklistWindow.open(page, task(evaluation, "userTask_proposeVerdict"))
                .claim()
                .choose("Shortlist")
                .write("Reasons", "The best we know");
        assertThat(propose.refusal()).contains("Not settled yet: SEC1");
        picture(page, "tasklist-verdict");
        assertThat(verdicts.of(evaluation.id())).isEmpty();
        assertThat(waiting(evaluation)).isEqualTo("userTask_proposeVerdict");

        propose.choose("Disqualify").write("Reasons", "They never answered").complete();

        assertThat(verdicts.of(evaluation.id())).singleElement().satisfies(proposed -> {
            assertThat(proposed.verdict()).isEqualTo(Verdict.DISQUALIFY);
            assertThat(proposed.reasons()).isEqualTo("They never answered");
            assertThat(proposed.proposedBy()).isEqualTo(lead.id());
        });
        TasklistWindow confirm = TasklistWindow.open(page, task(evaluation, "userTask_confirmVerdict"))
                .claim()
                .choose("Confirm it");
        assertThat(confirm.refusal()).contains("A second person has to confirm it or send it back.");
        assertThat(verdicts.standing(evaluation.id())).isEmpty();
        assertThat(waiting(evaluation)).isEqualTo("userTask_confirmVerdict");
    }

    @Test
    void aScopingCallSaysWhichDataAndWhichTaskToo(Windows windows) {
        Account lead = People.staff(accounts, Role.LEAD);
        Evaluation evaluation = evaluations.open();
        Page page = windows.signedIn(lead);

        TasklistWindow call = TasklistWindow.open(page, task(evaluation, "userTask_holdScopingCall"))
                .claim()
                .write("Workflow", "Boxes around cars")
                .write("Volume", "400,000 images a quarter")
                .write("Security posture", "No faces, no plates")
                .write("Rare parts of the work", "night")
                .pick("Bounding box")
                .choose("Image")
                .choose("3D point cloud");
        assertThat(call.refusal()).contains("'night' has no least count");
        picture(page, "tasklist-scoping-call");

        call.write("Rare parts of the work", "night: 50").complete();

        assertThat(answers.of(evaluation.id()).values())
                .containsEntry("SCOPE.workflow", "Boxes around cars")
                .containsEntry("SCOPE.volume", "400,000 images a quarter")
                .containsEntry("SCOPE.securityPosture", "No faces, no plates")
                .containsEntry("WORK.modalities", "Image\n3D point cloud")
                .containsEntry("WORK.taskType", "Bounding box")
                .containsEntry("WORK.strata", "night: 50");
    }

    @Test
    void anInvoiceIsDisputedWithAReason(Windows windows) {
        Account finance = People.staff(accounts, Role.FINANCE);
        PilotId pilot = pilots.in(Phase.DELIVERY, TrialPilots.QUICK);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("p", 20, 20),
                LabelColumns.guessed(),
                TrialPilots.LEAD);
        Invoice invoice = invoices.takeIn(pilot, "r.csv", tooExpensive(), TrialPilots.LEAD);
        Page page = windows.signedIn(finance);

        TasklistWindow task = TasklistWindow.open(
                        page, open(pilot, "userTask_approveInvoice").id())
                .claim()
                .choose("Approve: pay what the match says, or the amount below")
                .write("Amount approved", "1.00");
        assertThat(task.refusal()).contains("The match says 2.50 USD, approved are 1.00 USD: say why");
        task.choose("Dispute: the lead settles it first");
        assertThat(task.refusal()).contains("Rejecting needs a reason");
        assertThat(page.getByText("2.60 USD is invoiced; by the match 2.50 USD is payable.")
                        .isVisible())
                .isTrue();
        picture(page, "tasklist-invoice");
        assertThat(invoices.deeds(invoice)).isEmpty();
        assertThat(open(pilot, "userTask_approveInvoice").assignee()).isEqualTo(finance.id());

        task.write("Reason or remark", "The contract says 0.125 an item.").complete();

        assertThat(invoices.find(pilot, invoice.id()).state()).isEqualTo(InvoiceState.DISPUTED);
        assertThat(invoices.deeds(invoice))
                .singleElement()
                .satisfies(deed -> assertThat(deed.remark()).isEqualTo("The contract says 0.125 an item."));
        assertThat(open(pilot, "userTask_settleInvoice").roles()).contains("lead");
    }

    @Test
    void anInvoiceThatCannotBeMatchedSaysSo(Windows windows) {
        Account finance = People.staff(accounts, Role.FINANCE);
        PilotId pilot = pilots.in(Phase.DELIVERY, TrialPilots.QUICK);
        Invoice invoice = invoices.takeIn(pilot, "r.csv", tooExpensive(), TrialPilots.LEAD);
        facts.publishEvent(new InvoiceMatched(
                pilot,
                invoice.id(),
                "There is no match, so it cannot be approved. The matching failed 5 times, after line 1,000."));
        Page page = windows.signedIn(finance);

        TasklistWindow.open(page, open(pilot, "userTask_approveInvoice").id()).claim();

        assertThat(page.getByText(
                                "There is no match, so it cannot be approved. The matching failed 5 times, after line 1,000.")
                        .isVisible())
                .isTrue();
        picture(page, "tasklist-invoice-not-matched");
    }

    @Test
    void aMonthIsSignedWithARemark(Windows windows) {
        Account lead = People.staff(accounts, Role.LEAD);
        PilotId pilot = pilots.in(Phase.DELIVERY, TrialPilots.QUICK);
        YearMonth month = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        closed(pilot, month);
        Page page = windows.signedIn(lead);

        TasklistWindow task = TasklistWindow.open(
                        page, open(pilot, "userTask_signReview").id())
                .claim()
                .choose("Send the figures back");
        assertThat(task.refusal()).contains("Rejecting needs a reason");
        picture(page, "tasklist-review");
        assertThat(reviews.find(pilot, month).isSigned()).isFalse();

        task.choose("Sign the review")
                .write("Remark or reason", "No truth in its first month: we know.")
                .complete();

        assertThat(reviews.find(pilot, month).signature()).satisfies(signature -> {
            assertThat(signature).isNotNull();
            assertThat(signature.remark()).isEqualTo("No truth in its first month: we know.");
            assertThat(signature.by()).isEqualTo(lead.id());
        });
        assertThat(inbox.openOf(pilot)).extracting(OpenTask::key).doesNotContain("userTask_signReview");
    }

    /** An evaluation whose vendor gave no answer: a verdict is due. */
    private Evaluation silent(Account lead) {
        Evaluation evaluation = evaluations.open();
        answers.enter(evaluation.id(), TrialScopes.entered(), lead.id());
        complete(evaluation, "userTask_holdScopingCall", Map.of(), lead);
        complete(evaluation, "userTask_confirmFit", Map.of("decision", "approve"), lead);
        complete(evaluation, "userTask_sendQuestionnaire", Map.of("way", "own"), lead);
        complete(evaluation, "userTask_takeAnswers", Map.of("outcome", "none"), lead);
        return evaluation;
    }

    private void complete(Evaluation evaluation, String key, Map<String, Object> fields, Account lead) {
        inbox.complete(task(evaluation, key), fields, lead.id());
    }

    private String task(Evaluation evaluation, String key) {
        assertThat(waiting(evaluation)).isEqualTo(key);
        return evaluationInbox.openOf(evaluation.id()).get(0).id();
    }

    private String waiting(Evaluation evaluation) {
        return evaluationInbox.openOf(evaluation.id()).stream()
                .map(OpenEvaluationTask::key)
                .findFirst()
                .orElse("none");
    }

    private OpenTask open(PilotId pilot, String key) {
        return inbox.openOf(pilot).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not open in " + inbox.openOf(pilot)));
    }

    /** The month's review at its signature, without waiting for the month to end. */
    private void closed(PilotId pilot, YearMonth month) {
        months.look(known.find(pilot), clock.instant());
        reviews.close(pilot, month);
        String review = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(pilot.value())
                .processDefinitionKey("performance-review")
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(review)
                .cancelAllForActivity("gateway_truthAwaited")
                .startBeforeActivity("userTask_signReview")
                .execute();
    }

    private InputStream tooExpensive() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return TrialLabels.file(
                "number,issued_on,period_from,period_to,currency,item,unit_price",
                IntStream.range(0, 20)
                        .mapToObj(index -> "R-7," + today + "," + today + "," + today + ",USD,p-" + index + ",0.13")
                        .toList());
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
