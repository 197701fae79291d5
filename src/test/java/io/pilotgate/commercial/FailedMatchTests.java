package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invoice whose matching fails each time: a line of it cannot be kept, because one with its number lies there. Finance
 * has it all the same, and the invoices after it are not held up for ever.
 */
class FailedMatchTests extends InvoiceTrial {

    @LocalServerPort
    int port;

    @Autowired
    MatchWork work;

    @Autowired
    MatchClaims claims;

    @Autowired
    TaskInbox inbox;

    @Autowired
    RuntimeService engine;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_fails_for_good_is_with_finance_and_says_of_what_it_failed() {
        Invoice invoice = failed();

        assertThat(work.waiting()).doesNotContain(invoice.id());
        MatchProgress progress = Objects.requireNonNull(reread(invoice).matching());
        assertThat(progress).isEqualTo(new MatchProgress(1000, 1100, true, "DuplicateKeyException"));
        assertThat(progress.sentence())
                .contains("failed on our side 5 times, after line 1,000 of 1,100 (DuplicateKeyException)");
        assertThat(task(invoice))
                .hasValueSatisfying(task -> assertThat(task.key()).isEqualTo("userTask_approveInvoice"));
        assertThat(matchFound(invoice))
                .isEqualTo("There is no match, so it cannot be approved. " + progress.sentence());
        refused("takes a match, and there is none", () -> approvals.approve(pilot, invoice.id(), null, "", FINANCE));
        Account finance = People.staff(accounts, Role.FINANCE);
        assertThatThrownBy(() -> complete(invoice, finance, Map.of("decision", "approve")))
                .hasMessageContaining("there is none");
    }

    @Test
    void matched_again_it_is_approved_in_the_task_that_finance_has() {
        Invoice invoice = failed();
        invoices.matchAgain(pilot, invoice.id());
        fail(invoice);
        assertThat(matchFound(invoice)).contains("failed on our side");

        mend(invoice);
        invoices.matchAgain(pilot, invoice.id());
        work.workOn(invoice.id(), "one", () -> false);

        assertThat(reread(invoice).matching()).isNull();
        assertThat(reread(invoice).payable()).isEqualTo(usd("12.50"));
        assertThat(matchFound(invoice)).isEqualTo("137.50 USD is invoiced; by the match 12.50 USD is payable.");
        assertThat(inbox.openOf(pilot))
                .filteredOn(task -> Long.toString(invoice.id()).equals(task.subject()))
                .hasSize(1);
        complete(invoice, People.staff(accounts, Role.FINANCE), Map.of("decision", "approve"));
        assertThat(reread(invoice).state()).isEqualTo(InvoiceState.APPROVED);
    }

    @Test
    void later_invoices_say_what_they_wait_for_and_go_on_when_it_is_disputed() {
        Invoice invoice = failed();
        Invoice later = bill("R-2", items(0, 10));

        assertThat(later.waitsFor()).isEqualTo(new WaitedFor(invoice.id(), "R-1", true));
        assertThat(work.waiting()).doesNotContain(later.id());
        Account finance = People.staff(accounts, Role.FINANCE);
        assertThat(page(finance, later))
                .contains("Waits:", "came before this one and its matching failed", "waits for R-1");
        assertThat(page(finance, invoice))
                .contains("Not matched:", "(DuplicateKeyException)", "matching failed", "Match it again")
                .doesNotContain("Being matched");
        String json = Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/invoices/" + later.id(),
                        Visitor.basic(finance.id().value(), People.PASSWORD))
                .body();
        assertThat(JsonPath.<String>read(json, "$.invoice.waitsFor.number")).isEqualTo("R-1");
        assertThat(JsonPath.<Boolean>read(json, "$.invoice.waitsFor.failed")).isTrue();

        complete(invoice, finance, Map.of("decision", "reject", "reason", "It cannot be read."));
        assertThat(reread(later).waitsFor()).isNull();
        assertThat(work.waiting()).contains(later.id());
        work.workOn(later.id(), "one", () -> false);
        assertThat(reread(later).payable()).isEqualTo(usd("1.25"));

        mend(invoice);
        Account lead = People.staff(accounts, Role.LEAD);
        complete(invoice, lead, Map.of("whatChanged", "The file is right.", "withdrawn", "no"));
        work.workOn(invoice.id(), "one", () -> false);
        assertThat(reread(invoice).payable())
                .as("ten of its items are billed by the later one")
                .isEqualTo(usd("11.25"));
    }

    @Test
    void withdrawn_it_holds_nobody_up() {
        Invoice invoice = failed();
        approvals.dispute(pilot, invoice.id(), "It cannot be read.", FINANCE);
        approvals.settle(pilot, invoice.id(), true, "A new one comes.", SECOND);

        assertThat(reread(invoice).matching()).isNull();
        assertThat(bill("R-2", items(0, 10)).payable()).isEqualTo(usd("1.25"));
        assertThat(page(People.staff(accounts, Role.FINANCE), invoice)).contains("Not known before it is matched.");
    }

    /** A release that had no task for it gave it up: the first look after the upgrade hands it over. */
    @Test
    void what_an_older_release_gave_up_comes_to_finance() {
        Invoice invoice = broken();
        jdbc.sql("update invoice set attempts = 6 where id = ?")
                .param(invoice.id())
                .update();
        assertThat(work.waiting()).contains(invoice.id());

        work.workOn(invoice.id(), "one", () -> false);
        assertThat(task(invoice)).isPresent();
        assertThat(Objects.requireNonNull(reread(invoice).matching()).sentence())
                .contains("(the service ended in the midst of it)");
    }

    /** Its line 1,001 cannot be kept. */
    private Invoice broken() {
        deliverHundred();
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 11).forEach(round -> lines.addAll(items(0, 100)));
        Invoice invoice = large("R-1", lines);
        jdbc.sql("insert into invoice_line (invoice_id, line_number, kind, quantity, amount, description)"
                        + " values (?, 1001, 'OTHER', 1, 0, 'In the way')")
                .param(invoice.id())
                .update();
        return invoice;
    }

    private Invoice failed() {
        Invoice invoice = broken();
        fail(invoice);
        return invoice;
    }

    private void fail(Invoice invoice) {
        for (int attempt = 0; attempt < MatchClaims.MOST_ATTEMPTS; attempt++) {
            assertThat(work.waiting()).contains(invoice.id());
            assertThatThrownBy(() -> work.workOn(invoice.id(), "failing", () -> false))
                    .isInstanceOf(DuplicateKeyException.class);
            claims.release("failing");
        }
        work.workOn(invoice.id(), "last", () -> false);
    }

    private void mend(Invoice invoice) {
        jdbc.sql("delete from invoice_line where invoice_id = ? and line_number = 1001 and description = 'In the way'")
                .param(invoice.id())
                .update();
    }

    private Invoice reread(Invoice invoice) {
        return invoices.find(pilot, invoice.id());
    }

    private Optional<OpenTask> task(Invoice invoice) {
        return inbox.openOf(pilot).stream()
                .filter(task -> Long.toString(invoice.id()).equals(task.subject()))
                .findFirst();
    }

    private void complete(Invoice invoice, Account person, Map<String, Object> answers) {
        inbox.complete(task(invoice).orElseThrow().id(), answers, person.id());
    }

    /** As the form in Tasklist has it. */
    private String matchFound(Invoice invoice) {
        return String.valueOf(engine.createVariableInstanceQuery()
                .variableName("matchFound")
                .processInstanceIdIn(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(pilot.value())
                        .variableValueEquals("subject", Long.toString(invoice.id()))
                        .singleResult()
                        .getId())
                .singleResult()
                .getValue());
    }

    private String page(Account person, Invoice invoice) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor.get("/pilots/" + pilot + "/invoices/" + invoice.id()).body();
    }
}
