package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred items at 0.125 USD are delivered: 12.50 in all, however much of it is billed yet. */
class AccurateCostsTests extends InvoiceTrial {

    @Autowired
    AccurateCosts costs;

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
}
