package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.testing.TrialLabels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An item costs 0.125 USD, where no other price is agreed on. */
class InvoicesTests extends InvoiceTrial {

    /**
     * 100 items are delivered, 5 of them again by another annotator, and 2 more whose content is that of an earlier one.
     * The invoice names the 100, 7 of them twice, 5 reworked ones again, 3 that nobody delivered and both copies: 117 lines
     * for 14.63 (14.625). Payable are 100: 12.50.
     */
    @Test
    void pays_each_delivered_item_once() {
        deliverHundred();
        Invoice invoice = bill(
                "R-1",
                Stream.of(
                                IntStream.range(0, 100).mapToObj(index -> "p-" + index),
                                IntStream.range(10, 17).mapToObj(index -> "p-" + index),
                                IntStream.range(0, 5).mapToObj(index -> "p-" + index),
                                Stream.of("x-1", "x-2", "x-3", "copy-1", "copy-2"))
                        .flatMap(items -> items)
                        .toList());

        assertThat(invoice.total()).isEqualTo(usd("14.63"));
        assertThat(invoice.payable()).isEqualTo(usd("12.50"));
        assertThat(invoice.match().differences())
                .extracting(Difference::reason, Difference::invoiced)
                .containsExactly(
                        tuple(Reason.DUPLICATE, "7 lines"),
                        tuple(Reason.MISSING, "3 lines"),
                        tuple(Reason.REWORK, "5 lines"),
                        tuple(Reason.SAME_CONTENT, "2 lines"),
                        tuple(Reason.NO_REPORTS, "No daily report in the period: no data"));
        assertThat(invoice.match().differences().stream()
                        .map(Difference::amount)
                        .reduce(invoice.payable(), Money::plus))
                .isEqualTo(invoice.total());
        List<MatchedLine> withheld = new ArrayList<>();
        invoices.eachWithheld(invoice, 100, withheld::add);
        assertThat(withheld).hasSize(17);
        assertThat(withheld.get(0).item()).isEqualTo("p-10");
    }

    @Test
    void an_item_that_an_invoice_billed_is_not_paid_by_the_next() {
        deliverHundred();
        bill("R-1", items(0, 60));
        Invoice next = bill("R-2", items(50, 100));

        assertThat(next.payable()).isEqualTo(usd("5.00"));
        assertThat(next.match().differences())
                .extracting(Difference::reason, Difference::invoiced)
                .contains(tuple(Reason.DUPLICATE, "10 lines"));
    }

    @Test
    void what_a_disputed_invoice_billed_can_be_billed_anew() {
        deliverHundred();
        Invoice wrong = bill("R-1", items(0, 100));
        approvals.dispute(pilot, wrong.id(), "No order number on it.", FINANCE);

        assertThat(bill("R-2", items(0, 100)).payable()).isEqualTo(usd("12.50"));
        approvals.settle(pilot, wrong.id(), true, "Withdrawn, R-2 is in its place.", FINANCE);
        assertThat(invoices.find(pilot, wrong.id()).state()).isEqualTo(InvoiceState.WITHDRAWN);
    }

    /** 60 counted of 100 named before: the other 40 are left, and after them nothing. */
    @Test
    void items_that_are_counted_and_items_that_are_named_are_billed_once_together() {
        deliverHundred();
        bill("R-1", items(0, 60));
        Invoice counted = invoice("R-2", "kind,quantity,unit_price", List.of("ITEMS,50,0.125"));

        assertThat(counted.payable()).isEqualTo(usd("5.00"));
        assertThat(counted.match().differences())
                .filteredOn(difference -> difference.reason() == Reason.QUANTITY)
                .extracting(Difference::found)
                .containsExactly("40 items to be billed");
        assertThat(bill("R-3", items(60, 100)).payable()).isEqualTo(usd("0.00"));
    }

    /** To 50: 0.10, then 0.05. 60 of 100 cost 5.50; the other 40 cost 2.00, and not 4.00 as if the month began anew. */
    @Test
    void tiers_carry_on_from_invoice_to_invoice() {
        deliverHundredUnder(new PriceModel.Tiered(
                TierRule.MARGINAL,
                List.of(new Tier(50L, new BigDecimal("0.1")), new Tier(null, new BigDecimal("0.05")))));

        assertThat(bill("R-1", items(0, 60)).payable()).isEqualTo(usd("5.50"));
        Invoice rest = invoice(
                "R-2",
                "item,unit_price",
                items(60, 100).stream().map(item -> item + ",0.05").toList());
        assertThat(rest.payable()).isEqualTo(usd("2.00"));
        assertThat(rest.withheld()).isEqualTo(usd("0.00"));
    }

    @Test
    void hours_are_paid_as_the_sheets_say() {
        deliverHundredUnder(new PriceModel.PerTime(TimeUnit.HOUR, new BigDecimal("20"), 0));
        sheets.takeIn(
                pilot, "hours.csv", text("day,person,hours\n" + today() + ",ann,7.5\n" + today() + ",bob,8\n"), VENDOR);
        sheets.takeIn(pilot, "more.csv", text("day,person,hours\n" + today() + ",bob,6\n"), VENDOR);

        Invoice invoice = invoice("R-1", "kind,quantity,unit_price", List.of("HOURS,16,20"));

        assertThat(invoice.payable()).isEqualTo(usd("270.00")); // 7.5 + 6
        assertThat(sheets.days(pilot))
                .singleElement()
                .satisfies(day -> assertThat(day.hours()).isEqualByComparingTo("13.5"));
        assertThat(bill("R-2", items(0, 10)).payable()).isEqualTo(usd("0.00"));
    }

    @Test
    void the_same_invoice_twice_is_one() {
        deliverHundred();
        String number = "R-" + UUID.randomUUID();
        Invoice first = bill(number, items(0, 10));

        assertThat(bill(number, items(0, 10))).isEqualTo(first);
        refused("is here already", () -> bill(number, items(0, 11)));
        assertThat(invoices.all(pilot)).hasSize(1);
    }

    @Test
    void an_invoice_is_of_this_pilot_its_currency_and_its_days() {
        deliverHundred();

        refused("The contract is in USD", () -> take("R-1", today(), "EUR", "item,amount", List.of("p-1,0.125")));
        refused("is still to come", () -> take("R-1", today().plusDays(1), "USD", "item,amount", List.of("p-1,1")));
        refused("no invoice 'R-0' to credit", () -> credit("C-1", "R-0", items(0, 1)));
        assertThat(invoices.all(pilot)).isEmpty();
    }

    @Test
    void finance_approves_what_the_match_says() {
        deliverHundred();
        Invoice invoice = bill("R-1", items(0, 100));

        assertThat(approvals.approve(pilot, invoice.id(), null, "", FINANCE)).isFalse();
        Invoice approved = invoices.find(pilot, invoice.id());
        assertThat(approved.state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(approved.approved()).isEqualTo(usd("12.50"));
        refused("this one is 'approved'", () -> approvals.dispute(pilot, invoice.id(), "Late", FINANCE));
    }

    @Test
    void more_than_the_match_takes_a_reason_and_a_second_person() {
        deliverHundred();
        Invoice invoice = bill(
                "R-1", Stream.concat(items(0, 100).stream(), Stream.of("x-1")).toList());
        BigDecimal more = new BigDecimal("12.60");

        refused("say why", () -> approvals.approve(pilot, invoice.id(), more, " ", FINANCE));
        refused(
                "up to what is invoiced",
                () -> approvals.approve(pilot, invoice.id(), new BigDecimal("99"), "x", FINANCE));
        assertThat(approvals.approve(pilot, invoice.id(), more, "Promised.", FINANCE))
                .isTrue();
        refused("another person", () -> approvals.confirm(pilot, invoice.id(), FINANCE));
        approvals.sendBack(pilot, invoice.id(), "Promised by whom?", SECOND);
        assertThat(approvals.approve(pilot, invoice.id(), more, "By the lead.", FINANCE))
                .isTrue();
        approvals.confirm(pilot, invoice.id(), SECOND);

        assertThat(invoices.find(pilot, invoice.id()).approved()).isEqualTo(usd("12.60"));
        assertThat(invoices.deeds(invoice))
                .extracting(InvoiceDeed::kind)
                .containsExactly(
                        InvoiceDeed.Kind.OVER_MATCH,
                        InvoiceDeed.Kind.SENT_BACK,
                        InvoiceDeed.Kind.OVER_MATCH,
                        InvoiceDeed.Kind.CONFIRMED);
    }

    /** A missing item that came since is found at the approval, and finance looks before it pays more. */
    @Test
    void nobody_approves_by_a_match_that_is_not_true_any_more() {
        deliverHundred();
        Invoice invoice = bill("R-1", List.of("p-1", "late-1"));
        deliver(TrialLabels.file("item,label", List.of("late-1,yes")));

        refused("says 0.25 USD", () -> approvals.approve(pilot, invoice.id(), null, "", FINANCE));
        assertThat(invoices.matchAgain(pilot, invoice.id()).payable()).isEqualTo(usd("0.25"));
        approvals.approve(pilot, invoice.id(), null, "", FINANCE);
    }

    @Test
    void is_kept_byte_for_byte() throws Exception {
        deliverHundred();
        Invoice invoice = bill("R-1", items(0, 3));

        try (var file = invoices.open(invoice)) {
            assertThat(Sha256.of(file.readAllBytes())).isEqualTo(invoice.sha256());
        }
    }
}
