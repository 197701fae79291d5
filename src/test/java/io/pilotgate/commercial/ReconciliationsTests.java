package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 61 items at 0.125 USD: 7.625, rounded half up to 7.63. */
@PilotgateTest
class ReconciliationsTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final PersonId FINANCE = new PersonId("trialFinance");

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void deliver() {
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);
        submit(BatchPurpose.CALIBRATION, TrialLabels.labels("c", 50, 50));
        trials.moveTo(pilot, Phase.DELIVERY);
        submit(BatchPurpose.PRODUCTION, TrialLabels.labels("p", 60, 60));
        submit(
                BatchPurpose.PRODUCTION,
                TrialLabels.file("item,annotator,label", List.of("q,one,yes", "q,two,no", "p-0,three,yes")));
    }

    @Test
    void owes_each_delivered_item_once_and_no_calibration_item() {
        Statement statement = reconciliations.statement(pilot);

        assertThat(statement.deliveredItems()).isEqualTo(61);
        assertThat(statement.owed()).isEqualTo(Money.of("7.63", "USD"));
        assertThat(reconciliations.of(pilot)).isEmpty();
    }

    @Test
    void approves_what_was_invoiced_as_owed() {
        trials.moveTo(pilot, Phase.DECISION);
        Reconciliation approved = reconciliations.approve(pilot, Money.of("7.63", "USD"), "", FINANCE);

        assertThat(approved.difference()).hasValue(Money.of("0.00", "USD"));
        assertThat(reconciliations.of(pilot)).hasValue(approved);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("figures-approved"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("owed", "7.63 USD")
                        .containsEntry("difference", "0.00 USD"));
        assertThat(reconciliations.approve(pilot, Money.of("7.630", "USD"), "", FINANCE))
                .isEqualTo(approved);
        assertThat(reconciliations.history(pilot)).hasSize(1);
    }

    @Test
    void a_difference_to_the_cent_needs_a_remark() {
        trials.moveTo(pilot, Phase.DECISION);
        refused(Money.of("7.62", "USD"), "a difference of -0.01 USD");

        Reconciliation approved =
                reconciliations.approve(pilot, Money.of("7.62", "USD"), "Rounded down by the vendor.", FINANCE);
        assertThat(approved.difference()).hasValue(Money.of("-0.01", "USD"));
        assertThatThrownBy(() -> reconciliations.approve(pilot, Money.of("7.63", "USD"), "", FINANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("they stand");
    }

    @Test
    void an_amount_is_in_the_contracts_currency_with_its_digits_and_not_negative() {
        trials.moveTo(pilot, Phase.DECISION);

        refused(Money.of("7.63", "EUR"), "The contract is in USD");
        refused(Money.of("7.625", "USD"), "USD has 2 digits");
        refused(Money.of("-7.63", "USD"), "0 or more");
        refused(Money.of("1e12", "USD"), "under a million millions");
        assertThat(reconciliations.of(pilot)).isEmpty();
    }

    @Test
    void disputed_figures_can_be_settled_and_approved() {
        trials.moveTo(pilot, Phase.DECISION);
        assertThatThrownBy(() -> reconciliations.dispute(pilot, " ", FINANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say what is wrong");

        Reconciliation disputed = reconciliations.dispute(pilot, "Two invoices.", FINANCE);
        assertThat(disputed.isApproved()).isFalse();
        assertThat(disputed.difference()).isEmpty();
        assertThat(reconciliations.of(pilot)).hasValue(disputed);

        reconciliations.reportSettled(pilot, "One was withdrawn.", TrialPilots.LEAD);
        reconciliations.approve(pilot, Money.of("7.63", "USD"), "", FINANCE);
        assertThat(reconciliations.history(pilot)).hasSize(2);
        assertThatThrownBy(() -> reconciliations.dispute(pilot, "Changed my mind.", FINANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("were approved");
    }

    @Test
    void nothing_is_approved_while_items_still_come() {
        assertThatThrownBy(() -> reconciliations.approve(pilot, Money.of("7.63", "USD"), "", FINANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belongs to the phase 'Decision'");
    }

    private void refused(Money invoiced, String because) {
        assertThatThrownBy(() -> reconciliations.approve(pilot, invoiced, "", FINANCE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private void submit(BatchPurpose purpose, InputStream labels) {
        batches.submit(pilot, purpose, "labels.csv", labels, LabelColumns.guessed(), VENDOR);
    }
}
