package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.TrialPilots;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred items at 0.125 USD are delivered: 12.50 in all, however much of it is billed yet. */
class AccurateCostsTests extends InvoiceTrial {

    @Autowired
    AccurateCosts costs;

    @Autowired
    OwnEfforts efforts;

    @Test
    void what_is_delivered_and_not_billed_yet_costs_too() {
        deliverHundred();
        assertThat(costs.of(pilot)).satisfies(cost -> {
            assertThat(cost.byContract()).isTrue();
            assertThat(cost.invoiced()).isEqualTo(usd("12.50"));
            assertThat(cost.notApproved()).isEqualTo(usd("0"));
            assertThat(cost.total()).isEqualTo(usd("12.50"));
        });

        approve(bill("COST-1", items(0, 40)));

        assertThat(costs.of(pilot)).satisfies(cost -> {
            assertThat(cost.items()).isEqualTo(100);
            assertThat(cost.invoiced()).isEqualTo(usd("5.00"));
            assertThat(cost.notApproved()).isEqualTo(usd("7.50"));
            assertThat(cost.total()).isEqualTo(usd("12.50"));
        });
    }

    /** Invoices are rounded one by one: a cent more than all of it costs is nothing that the vendor owes. */
    @Test
    void nothing_is_owed_under_nought() {
        deliverHundred();
        List<Invoice> all = List.of(bill("COST-CENT", items(0, 100)));

        assertThat(AccurateCosts.notApproved(usd("12.49"), all)).isEqualTo(usd("0.00"));
        assertThat(AccurateCosts.notApproved(usd("12.51"), all)).isEqualTo(usd("0.01"));
    }

    /** What comes off stays off: eight of forty items are credited, the other sixty are not billed. */
    @Test
    void what_is_credited_is_not_owed_again() {
        deliverHundred();
        approve(bill("COST-2", items(0, 40)));
        approve(credit("COST-2-C", "COST-2", items(0, 8)));

        assertThat(costs.of(pilot).invoiced()).isEqualTo(usd("4.00"));
        assertThat(costs.of(pilot).notApproved()).isEqualTo(usd("7.50"));
        assertThat(costs.of(pilot).total()).isEqualTo(usd("11.50"));
    }

    /** Two hours at 60 are recorded and one is taken back: no more than the other one can be. */
    @Test
    void no_more_own_hours_are_taken_back_than_were_recorded() {
        deliverHundred();
        own("2", "60");
        own("-1", "60");

        refused("1.00 hours are recorded", () -> own("-1.5", "60"));
        refused("0 hours are recorded", () -> own("-1", "45"));
        assertThat(costs.of(pilot).total()).isEqualTo(usd("72.50"));
    }

    private void own(String hours, String hourlyCost) {
        efforts.record(
                pilot,
                OwnEffort.Kind.QA,
                today(),
                new BigDecimal(hours),
                new BigDecimal(hourlyCost),
                "",
                TrialPilots.QA);
    }
}
