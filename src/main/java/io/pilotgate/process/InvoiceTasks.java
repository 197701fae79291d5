package io.pilotgate.process;

import io.pilotgate.commercial.InvoiceApprovals;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of the invoice model; its subject is the invoice. */
@Configuration(proxyBeanMethods = false)
class InvoiceTasks {

    @Bean
    PeopleTask approveInvoice(InvoiceApprovals invoices) {
        return new PeopleTask(
                "userTask_approveInvoice", Set.of("decision", "reason", "approvedAmount"), (pilot, answers, by) -> {
                    long invoice = Long.parseLong(answers.subject());
                    if (!answers.isApproved()) {
                        invoices.dispute(pilot, invoice, answers.reason(), by);
                        return Map.of("invoiceApproved", false, "overMatch", false);
                    }
                    boolean over = invoices.approve(
                            pilot,
                            invoice,
                            answers.optional("approvedAmount").isEmpty()
                                    ? null
                                    : answers.number("approvedAmount", "Enter what is to be paid, such as 1250.00."),
                            answers.optional("reason"),
                            by);
                    return Map.of("invoiceApproved", true, "overMatch", over);
                });
    }

    @Bean
    PeopleTask confirmInvoice(InvoiceApprovals invoices) {
        return PeopleTask.approval(
                "userTask_confirmInvoice",
                "amountConfirmed",
                (pilot, answers, by) -> invoices.confirm(pilot, Long.parseLong(answers.subject()), by),
                (pilot, answers, by) ->
                        invoices.sendBack(pilot, Long.parseLong(answers.subject()), answers.reason(), by));
    }

    @Bean
    PeopleTask settleInvoice(InvoiceApprovals invoices) {
        return new PeopleTask("userTask_settleInvoice", Set.of("whatChanged", "withdrawn"), (pilot, answers, by) -> {
            boolean withdrawn = answers.isYes("withdrawn");
            invoices.settle(
                    pilot,
                    Long.parseLong(answers.subject()),
                    withdrawn,
                    answers.text("whatChanged", "Say what was settled with the vendor."),
                    by);
            return Map.of("invoiceWithdrawn", withdrawn);
        });
    }
}
