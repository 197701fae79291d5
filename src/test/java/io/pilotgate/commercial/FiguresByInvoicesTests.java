package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.TrialPilots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred items at 0.125 USD are owed, 12.50; what is invoiced stands on the invoices and is not typed again. */
class FiguresByInvoicesTests extends InvoiceTrial {

    @Autowired
    Reconciliations reconciliations;

    @BeforeEach
    void deliver() {
        deliverHundred();
    }

    @Test
    void without_an_invoice_the_amount_has_to_be_entered() {
        trials.moveTo(pilot, Phase.DECISION);

        assertThat(reconciliations.billed(pilot)).isEmpty();
        refused("No invoice is on record", () -> reconciliations.approve(pilot, null, "", FINANCE));
    }

    @Test
    void the_amount_is_what_the_invoices_come_to() {
        approve(bill("R-1", items(0, 60)));
        Invoice second = bill("R-2", items(60, 98));
        Invoice third = bill("R-3", items(0, 2));
        approvals.dispute(pilot, third.id(), "Billed already.", FINANCE);
        approvals.settle(pilot, third.id(), true, "Withdrawn.", TrialPilots.LEAD);
        trials.moveTo(pilot, Phase.DECISION);

        Billed billed = reconciliations.billed(pilot).orElseThrow();
        assertThat(billed.sentence())
                .isEqualTo("2 invoices and credit notes are on record: 12.25 USD invoiced, 12.25 USD payable by their"
                        + " matches, 7.50 USD accepted (1 not decided).");
        assertThat(second.state()).isEqualTo(InvoiceState.RECEIVED);

        refused("a difference of -0.25 USD", () -> reconciliations.approve(pilot, null, "", FINANCE));
        assertThat(reconciliations
                        .approve(pilot, null, "Two are billed next month.", FINANCE)
                        .invoiced())
                .hasValue(usd("12.25"));
    }

    @Test
    void another_amount_than_theirs_needs_a_reason_even_where_it_is_owed() {
        bill("R-1", items(0, 98));
        trials.moveTo(pilot, Phase.DECISION);

        refused(
                "The invoices on record come to 12.25 USD, entered are 12.50 USD. Say why",
                () -> reconciliations.approve(pilot, usd("12.50"), "", FINANCE));
        reconciliations.approve(pilot, usd("12.50"), "Two more are billed next week.", FINANCE);
    }

    @Test
    void what_nobody_decided_is_not_accepted_with_nought() {
        bill("R-1", items(0, 100));

        assertThat(reconciliations.billed(pilot).orElseThrow().sentence())
                .isEqualTo("One invoice is on record: 12.50 USD invoiced, 12.50 USD payable by its match,"
                        + " nothing accepted yet.");
    }
}
