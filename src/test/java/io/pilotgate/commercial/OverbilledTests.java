package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.agreement.prices.HandOverTerms;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.agreement.prices.VolumeDiscount;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Statements;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices that ask for more than is owed. */
class OverbilledTests extends InvoiceTrial {

    @Autowired
    ChangeOrders changes;

    @Autowired
    Stops stops;

    /** R-1 is disputed, R-2 bills the same and is approved; then R-1 comes back as it was. */
    @Test
    void an_invoice_that_comes_back_from_a_dispute_is_not_paid_beside_the_one_in_its_place() {
        deliverHundred();
        Invoice first = bill("R-1", items(0, 100));
        approvals.dispute(pilot, first.id(), "No order number on it.", FINANCE);
        approve(bill("R-2", items(0, 100)));
        approvals.settle(pilot, first.id(), false, "The number is known now.", FINANCE);

        assertThat(invoices.find(pilot, first.id()).payable()).isEqualTo(usd("0.00"));
        approve(first);
        assertThat(paid()).isEqualTo(usd("12.50"));
    }

    /** R-1 names an item before it is delivered, R-2 after that and is approved; then R-1 is matched again. */
    @Test
    void an_item_that_a_later_invoice_was_approved_for_is_not_paid_with_an_earlier_one() {
        deliverHundred();
        Invoice first = bill("R-1", List.of("late-1"));
        deliver(TrialLabels.file("item,label", List.of("late-1,yes")));
        Invoice second = bill("R-2", List.of("late-1"));
        assertThat(second.payable()).isEqualTo(usd("0.13"));
        approvals.approve(pilot, second.id(), null, "", FINANCE);

        assertThat(invoices.matchAgain(pilot, first.id()).payable()).isEqualTo(usd("0.00"));
        approve(first);
        assertThat(paid()).isEqualTo(usd("0.13"));
    }

    /** As above, but R-1 is matched again while R-2 is open: the item is R-1's, and R-2 shows it before it is approved. */
    @Test
    void an_item_that_an_earlier_invoice_took_since_is_not_paid_with_the_later_one() {
        deliverHundred();
        Invoice first = bill("R-1", List.of("late-1"));
        deliver(TrialLabels.file("item,label", List.of("late-1,yes")));
        Invoice second = bill("R-2", List.of("late-1"));

        assertThat(invoices.matchAgain(pilot, first.id()).payable()).isEqualTo(usd("0.13"));
        refused("says 0.00 USD", () -> approvals.approve(pilot, second.id(), null, "", FINANCE));
        assertThat(invoices.matchAgain(pilot, second.id()).payable()).isEqualTo(usd("0.00"));
        approve(second);
        approve(first);
        assertThat(paid()).isEqualTo(usd("0.13"));
    }

    /** From 100 items on ten per cent come off: 11.25. The vendor leaves the last one out: 12.375 without, 11.25 with. */
    @Test
    void a_discount_is_not_kept_away_by_leaving_the_last_item_out() {
        PriceTerms terms = new PriceTerms(
                usd("1").currency(),
                new PriceModel.PerTask(new BigDecimal("0.125")),
                null,
                List.of(new VolumeDiscount(100, Percent.of("0.10"))),
                RampTerms.ABSORBED);
        deliverHundredUnder(terms);
        Invoice invoice = bill("R-1", items(0, 99));

        assertThat(invoice.payable()).isEqualTo(usd("11.25"));
        assertThat(invoice.match().differences())
                .extracting(Difference::reason, Difference::amount)
                .contains(tuple(Reason.PRICE, usd("1.13")));
    }

    /** 100 items of a scope of 100 are the whole 1000; 200 of it were taken away, and the invoice is silent about it. */
    @Test
    void scope_that_was_taken_away_is_not_paid_by_saying_nothing_of_it() {
        deliverHundredUnder(new PriceModel.Fixed(new BigDecimal("1000"), "Scope", 100));
        changes.propose(pilot, "Without the second language", new BigDecimal("-200"), TrialPilots.LEAD);
        changes.answer(pilot, 1, true, "", VENDOR);

        assertThat(invoice("R-1", "kind,amount", List.of("FIXED,1000.00")).payable())
                .isEqualTo(usd("800.00"));
        assertThat(invoice("R-2", "kind,amount,reference", List.of("CHANGE_ORDER,200.00,1"))
                        .payable())
                .isEqualTo(usd("0.00"));
    }

    /** The same item with the wrong hash is not paid, nor is it lost: the next line has the right one. */
    @Test
    void another_content_than_delivered_is_not_paid_and_one_hash_is_one_however_it_is_written() {
        deliverHundred();
        Invoice invoice = invoice(
                "R-1",
                "item,content_hash,unit_price",
                List.of("p-1,hash-2,0.125", "p-1,HASH-1,0.125", "p-2,hash-2,0.125"));

        assertThat(invoice.payable()).isEqualTo(usd("0.25"));
        assertThat(invoice.match().differences())
                .extracting(Difference::reason, Difference::invoiced)
                .contains(tuple(Reason.OTHER_CONTENT, "1 line"));
        deliver(TrialLabels.file("item,label,content_hash", List.of("again-1,yes, HASH-1")));
        assertThat(bill("R-2", List.of("again-1")).payable()).isEqualTo(usd("0.00"));
    }

    @Test
    void items_without_a_hash_among_items_with_one_are_asked_about() {
        deliverHundred();
        deliver(TrialLabels.file("item,label", List.of("bare-1,yes")));
        Invoice invoice = bill("R-1", List.of("bare-1"));

        assertThat(invoice.payable()).isEqualTo(usd("0.13"));
        assertThat(invoice.match().differences())
                .extracting(Difference::reason, Difference::found)
                .contains(tuple(Reason.NO_CONTENT, "1 of 103 delivered items came without a content hash"));
    }

    /** Charges are not mixed with each other: too much of one is not hidden behind a minus of another. */
    @Test
    void a_minus_in_one_place_does_not_pay_for_too_much_in_another() {
        deliverHundred();
        Invoice invoice = invoice(
                "R-1",
                "kind,item,quantity,amount",
                List.of("ITEMS,,150,18.75", "OTHER,,1,-6.25", "HOURS,,10,100.00", "RAMP,,1,50.00", "SURGE,,1,5.00"));

        assertThat(invoice.payable()).isEqualTo(usd("6.25")); // 12.50 for items, and the vendor's own minus of 6.25
        assertThat(invoice.match().differences())
                .extracting(Difference::reason)
                .contains(Reason.QUANTITY, Reason.NOT_DUE, Reason.PRICE);
    }

    /** Lines of half a cent: 100 items in a hundred invoices are 12.50 and not 13.00. */
    @Test
    void half_cents_do_not_add_up_over_many_invoices() {
        deliverHundred();
        for (int index = 0; index < 8; index++) {
            approve(bill("R-" + index, items(index, index + 1)));
        }

        assertThat(paid()).isEqualTo(usd("1.00"));
    }

    @Test
    void hours_are_of_days_on_which_work_is_paid() {
        deliverHundredUnder(new PriceModel.PerTime(TimeUnit.HOUR, new BigDecimal("20"), 0));

        refused("which began on", () -> sheet(today().minusDays(1) + ",ann,8"));
        refused("still to come", () -> sheet(today().plusDays(1) + ",ann,8"));
        refused("0 to 24 hours", () -> sheet(today() + ",ann,24.5"));
        refused("Write a person's day once", () -> sheet(today() + ",ann,8\n" + today() + ",Ann ,8"));
        sheet(today() + ",ann,24");
        sheet(today() + ",ANN,20");
        assertThat(sheets.days(pilot)).singleElement().satisfies(day -> {
            assertThat(day.hours()).isEqualByComparingTo("20");
            assertThat(day.people()).isEqualTo(1);
        });
    }

    /** Two thousand people's hours in a pilot that ended: gates, contract and ending are read once for all of them. */
    @Test
    void a_long_sheet_asks_the_database_no_more_than_a_short_one() {
        deliverHundredLeaving("250.00");
        stopped();
        List<String> one = Statements.of(() -> sheet(today() + ",ann,8"));
        String rows = IntStream.range(0, 2000)
                .mapToObj(person -> today() + ",p-" + person + ",8")
                .collect(Collectors.joining("\n"));

        assertThat(Statements.of(() -> sheet(rows))).hasSameSizeAs(one);

        assertThat(sheets.days(pilot))
                .singleElement()
                .satisfies(day -> assertThat(day.people()).isEqualTo(2001));
        refused("which began on", () -> sheet(today().minusDays(1) + ",ann,8"));
    }

    @Test
    void hours_before_the_delivery_are_the_ramps() {
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);

        refused("has not begun", () -> sheet(today() + ",ann,8"));
    }

    /** Stopped: 14 days of notice from today are paid, what ending early costs once, and nothing after that. */
    @Test
    void what_ending_early_costs_is_due_once() {
        deliverHundredLeaving("250.00");
        stopped();
        Invoice invoice = invoice("R-1", "kind,amount", List.of("EXIT,300.00"));

        assertThat(invoice.payable()).isEqualTo(usd("250.00"));
        assertThat(invoice("R-2", "kind,amount", List.of("EXIT,250.00")).payable())
                .isEqualTo(usd("0.00"));
    }

    /** In no invoice before the exit, in one after it, and in no other. */
    @Test
    void what_the_hand_over_costs_is_due_once_after_the_exit() {
        deliverHundredUnder(new PriceTerms(
                Currency.getInstance("USD"),
                new PriceModel.PerTask(new BigDecimal("0.125")),
                null,
                List.of(),
                RampTerms.ABSORBED,
                new HandOverTerms(new BigDecimal("400"))));
        assertThat(invoice("R-1", "kind,amount", List.of("HAND_OVER,400.00")).payable())
                .isEqualTo(usd("0.00"));
        stopped();
        Invoice invoice = invoice("R-2", "kind,amount", List.of("HAND_OVER,450.00"));

        assertThat(invoice.payable()).isEqualTo(usd("400.00"));
        assertThat(invoice("R-3", "kind,amount", List.of("HAND_OVER,400.00")).payable())
                .isEqualTo(usd("0.00"));
        assertThat(prices.of(pilot).sentences())
                .contains("The hand-over at the exit costs 400 USD, charged once after it.");
    }

    @Test
    void nothing_is_due_for_an_exit_before_there_is_one() {
        deliverHundredLeaving("250.00");

        assertThat(invoice("R-1", "kind,amount", List.of("EXIT,250.00")).payable())
                .isEqualTo(usd("0.00"));
    }

    private void stopped() {
        stops.propose(pilot, "It does not work out.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialPilots.QA);
    }

    private void sheet(String rows) {
        sheets.takeIn(pilot, "hours.csv", text("day,person,hours\n" + rows + "\n"), VENDOR);
    }
}
