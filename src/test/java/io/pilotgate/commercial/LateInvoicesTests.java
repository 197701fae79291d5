package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices of a month that come after those of a later one: what was paid for October does not come off September. */
class LateInvoicesTests extends InvoiceTrial {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-28");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-05");

    @Autowired
    SettableClock settable;

    @Autowired
    ChangeOrders changes;

    @BeforeEach
    void itIsSeptember() {
        settable.moveTo(Instant.parse("2026-09-28T09:00:00Z"));
    }

    @AfterEach
    void now() {
        settable.reset();
    }

    /** 10 hours in September and 15 in October at 20: R-1 comes back from its dispute after R-2. */
    @Test
    void hours_of_a_month_before_are_paid_after_those_of_the_next() {
        deliverHundredUnder(new PriceModel.PerTime(TimeUnit.HOUR, new BigDecimal("20"), 0));
        sheet(SEPTEMBER + ",ann,10\n");
        Invoice first = in(SEPTEMBER, "R-1", "kind,quantity,unit_price", "HOURS,10,20");
        approvals.dispute(pilot, first.id(), "No order number on it.", FINANCE);
        itIsOctober();
        sheet(OCTOBER + ",ann,15\n");
        Invoice second = in(OCTOBER, "R-2", "kind,quantity,unit_price", "HOURS,15,20");
        approve(second);
        approvals.settle(pilot, first.id(), false, "The number is known now.", FINANCE);

        assertThat(invoices.find(pilot, second.id()).payable()).isEqualTo(usd("300.00"));
        assertThat(invoices.find(pilot, first.id()).payable()).isEqualTo(usd("200.00"));
    }

    @Test
    void hours_of_a_month_before_are_paid_where_the_next_is_invoiced_first() {
        deliverHundredUnder(new PriceModel.PerTime(TimeUnit.HOUR, new BigDecimal("20"), 0));
        sheet(SEPTEMBER + ",ann,10\n");
        itIsOctober();
        sheet(OCTOBER + ",ann,15\n");

        assertThat(in(OCTOBER, "R-2", "kind,quantity,unit_price", "HOURS,15,20").payable())
                .isEqualTo(usd("300.00"));
        assertThat(in(SEPTEMBER, "R-1", "kind,quantity,unit_price", "HOURS,10,20")
                        .payable())
                .isEqualTo(usd("200.00"));
        assertThat(in(SEPTEMBER, "R-3", "kind,quantity,unit_price", "HOURS,10,20")
                        .payable())
                .isEqualTo(usd("0.00"));
    }

    /** 100 of 200 items in each month: half of 1000 each. */
    @Test
    void a_part_of_a_fixed_price_is_paid_after_that_of_the_next_month() {
        deliverHundredUnder(new PriceModel.Fixed(new BigDecimal("1000"), "Scope", 200));
        Invoice first = in(SEPTEMBER, "R-1", "kind,amount", "FIXED,500.00");
        approvals.dispute(pilot, first.id(), "No order number on it.", FINANCE);
        itIsOctober();
        deliver(TrialLabels.file(
                "item,label",
                IntStream.range(100, 200)
                        .mapToObj(index -> "p-" + index + ",yes")
                        .toList()));
        approve(in(OCTOBER, "R-2", "kind,amount", "FIXED,500.00"));
        approvals.settle(pilot, first.id(), false, "The number is known now.", FINANCE);

        assertThat(invoices.find(pilot, first.id()).payable()).isEqualTo(usd("500.00"));
        assertThat(in(SEPTEMBER, "R-3", "kind,amount", "FIXED,500.00").payable())
                .isEqualTo(usd("0.00"));
    }

    /** R-2 was paid 200 more for a change agreed in October; R-1 is of September and says nothing of it. */
    @Test
    void a_change_that_was_paid_with_a_later_month_does_not_come_off_an_earlier_one() {
        deliverHundred();
        Invoice first = bill("R-1", items(0, 100));
        approvals.dispute(pilot, first.id(), "No order number on it.", FINANCE);
        itIsOctober();
        changes.propose(pilot, "A second language", new BigDecimal("200"), TrialPilots.LEAD);
        changes.answer(pilot, 1, true, "", VENDOR);
        Invoice second = in(OCTOBER, "R-2", "kind,amount,reference", "CHANGE_ORDER,200.00,1");
        approve(second);
        approvals.settle(pilot, first.id(), false, "The number is known now.", FINANCE);

        assertThat(invoices.find(pilot, second.id()).payable()).isEqualTo(usd("200.00"));
        assertThat(invoices.find(pilot, first.id()).payable()).isEqualTo(usd("12.50"));
    }

    private void itIsOctober() {
        settable.moveTo(Instant.parse("2026-10-05T09:00:00Z"));
    }

    private void sheet(String rows) {
        sheets.takeIn(pilot, "hours.csv", text("day,person,hours\n" + rows), VENDOR);
    }

    /** For the work of one day. */
    private Invoice in(LocalDate day, String number, String columns, String row) {
        String whole = number + "," + day + "," + day + "," + day + ",USD,";
        return invoices.takeIn(
                pilot,
                number + ".csv",
                TrialLabels.file("number,issued_on,period_from,period_to,currency," + columns, List.of(whole + row)),
                VENDOR);
    }
}
