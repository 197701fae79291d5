package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditNotesTests extends InvoiceTrial {

    private final List<Invoice> open = new ArrayList<>();
    private final List<Invoice> approved = new ArrayList<>();
    private final Map<Long, List<String>> named = new HashMap<>();

    /** 20 of 100 paid items are given back: 2.50. Ten of them are billed again: 12.50 - 2.50 + 1.25 for 90. */
    @Test
    void what_was_paid_and_is_wrong_comes_off_and_may_be_billed_again() {
        deliverHundred();
        approve(bill("R-1", items(0, 100)));
        Invoice note = credit("C-1", "R-1", items(80, 100));

        assertThat(note.payable()).isEqualTo(usd("-2.50"));
        approve(note);
        assertThat(bill("R-2", items(80, 90)).payable()).isEqualTo(usd("1.25"));
        refused("there are 10.00 USD left", () -> credit("C-2", "R-1", items(0, 81)));
    }

    /** 110 lines, 10 of them twice: 1.25 were never paid. To credit those costs nothing, and gives nothing back. */
    @Test
    void a_duplicate_that_was_never_paid_is_settled_and_its_item_stays_billed() {
        deliverHundred();
        approve(bill(
                "R-1",
                Stream.concat(items(0, 100).stream(), items(0, 10).stream()).toList()));
        Invoice note = credit("C-1", "R-1", items(0, 10));

        assertThat(note.payable()).isEqualTo(usd("0.00"));
        assertThat(note.match().differences())
                .extracting(Difference::reason, Difference::amount)
                .containsExactly(tuple(Reason.SETTLED, usd("-1.25")));
        approve(note);
        assertThat(bill("R-2", items(0, 10)).payable()).isEqualTo(usd("0.00"));
    }

    /** The duplicates first, then the items: 20 lines on ten of them settle 1.25 and give 1.25 back. */
    @Test
    void of_an_item_that_was_billed_twice_the_unpaid_line_is_settled_first() {
        deliverHundred();
        approve(bill(
                "R-1",
                Stream.concat(items(0, 100).stream(), items(0, 10).stream()).toList()));
        approve(credit("C-1", "R-1", items(0, 10)));
        Invoice second = credit("C-2", "R-1", items(0, 10));

        assertThat(second.payable()).isEqualTo(usd("-1.25"));
        approve(second);
        assertThat(bill("R-2", items(0, 10)).payable()).isEqualTo(usd("1.25"));
    }

    /** One item ten times on a credit note gives it back once; else it could be billed ten times. */
    @Test
    void an_item_is_given_back_once_however_often_it_is_credited() {
        deliverHundred();
        approve(bill(
                "R-1",
                Stream.concat(items(0, 100).stream(), items(0, 10).stream()).toList()));
        approve(credit(
                "C-1", "R-1", IntStream.range(0, 10).mapToObj(line -> "p-50").toList()));
        Invoice again =
                bill("R-2", IntStream.range(0, 10).mapToObj(line -> "p-50").toList());

        assertThat(again.payable()).isEqualTo(usd("0.12")); // 100 less 99 items: 12.50 - 12.38
    }

    @Test
    void an_item_stays_billed_until_its_credit_note_is_approved() {
        deliverHundred();
        approve(bill("R-1", items(0, 100)));
        Invoice note = credit("C-1", "R-1", items(80, 100));
        Invoice early = bill("R-2", items(80, 100));

        assertThat(early.payable()).isEqualTo(usd("0.00"));
        approve(note);
        assertThat(invoices.matchAgain(pilot, early.id()).payable()).isEqualTo(usd("2.50"));
    }

    /** 20 items at a tenth of a cent would be given back for 2 cents, and be billed for 2.50. */
    @Test
    void items_that_are_credited_for_less_than_was_paid_stay_billed() {
        deliverHundred();
        approve(bill("R-1", items(0, 100)));
        Invoice cheap = creditAt("C-1", "R-1", items(80, 100), "0.001");

        assertThat(cheap.payable()).isEqualTo(usd("-0.02"));
        assertThat(cheap.match().differences())
                .extracting(Difference::reason, Difference::found)
                .containsExactly(tuple(Reason.STILL_BILLED, "Paid for the items that it names: 2.50 USD"));
        approve(cheap);
        assertThat(bill("R-2", items(80, 100)).payable()).isEqualTo(usd("0.00"));
    }

    @Test
    void that_items_stay_billed_is_said_however_often_the_note_is_matched() {
        deliverHundred();
        approve(bill("R-1", items(0, 100)));
        Invoice cheap = creditAt("C-1", "R-1", items(80, 100), "0.001");

        assertThat(invoices.matchAgain(pilot, cheap.id()).match()).isEqualTo(cheap.match());
        approve(cheap);
        assertThat(invoices.find(pilot, cheap.id()).match()).isEqualTo(cheap.match());
        assertThat(bill("R-2", items(80, 100)).payable()).isEqualTo(usd("0.00"));
    }

    /** Invoiced at 0.20, paid at 0.125: of 2.00 for ten items 0.75 were never paid. */
    @Test
    void what_was_too_dear_is_given_back_as_it_was_paid() {
        deliverHundred();
        approve(invoice(
                "R-1",
                "item,unit_price",
                items(0, 100).stream().map(item -> item + ",0.2").toList()));

        assertThat(creditAt("C-1", "R-1", items(0, 10), "0.2").payable()).isEqualTo(usd("-1.25"));
    }

    @Test
    void a_credit_note_waits_for_the_word_on_its_invoice() {
        deliverHundred();
        Invoice invoice = bill("R-1", items(0, 100));
        Invoice note = credit("C-1", "R-1", items(0, 10));

        refused("waits for finance", () -> approve(note));
        approvals.dispute(pilot, invoice.id(), "No order number on it.", FINANCE);
        refused("Decide on that one first", () -> approve(note));
        approvals.settle(pilot, invoice.id(), false, "The number is known now.", FINANCE);
        approve(invoice);
        approve(note);
        assertThat(paid()).isEqualTo(usd("11.25"));
    }

    /** To 50: 0.10, then 0.05. The invoice comes after its credit note by then; the last ten of it still cost 0.50. */
    @Test
    void a_credit_note_gives_back_what_is_paid_of_an_invoice_that_came_back_from_a_dispute() {
        deliverHundredUnder(new PriceModel.Tiered(
                TierRule.MARGINAL,
                List.of(new Tier(50L, new BigDecimal("0.1")), new Tier(null, new BigDecimal("0.05")))));
        Invoice invoice = bill("R-1", items(0, 100));
        Invoice note = credit("C-1", "R-1", items(90, 100));
        assertThat(note.payable()).isEqualTo(usd("-0.50"));
        approvals.dispute(pilot, invoice.id(), "No order number on it.", FINANCE);
        approvals.settle(pilot, invoice.id(), false, "The number is known now.", FINANCE);

        assertThat(invoices.matchAgain(pilot, note.id()).payable()).isEqualTo(usd("-0.50"));
        approve(invoice);
        approve(note);
        approve(bill("R-2", items(90, 100)));
        assertThat(paid()).isEqualTo(usd("7.50"));
    }

    /** Finance paid 10.00 of 12.50 and said why; the 20 items that were cut are credited, and cost nobody anything. */
    @Test
    void what_finance_cut_is_settled_by_the_credit_note_for_it() {
        deliverHundred();
        Invoice invoice = bill("R-1", items(0, 100));
        approvals.approve(pilot, invoice.id(), new BigDecimal("10.00"), "20 of them are wrong.", FINANCE);
        Invoice note = credit("C-1", "R-1", items(80, 100));

        assertThat(note.payable()).isEqualTo(usd("0.00"));
        approve(note);
        approve(bill("R-2", items(80, 100)));
        assertThat(paid()).isEqualTo(usd("12.50"));
    }

    /**
     * Whatever is billed, billed twice, disputed, settled and credited, in whichever order: never is more paid than all work
     * costs, and once everything is billed for enough and approved, all of it is.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 7, 11, 14})
    void never_twice_and_never_a_cent_lost(long seed) {
        PriceModel tiers = new PriceModel.Tiered(
                TierRule.MARGINAL,
                List.of(new Tier(37L, new BigDecimal("0.125")), new Tier(null, new BigDecimal("0.0625"))));
        if (seed % 2 == 0) {
            deliverHundred();
        } else {
            deliverHundredUnder(tiers);
        }
        Money due = usd(
                seed % 2 == 0 ? "12.50" : "8.57"); // 37 x 0.125 = 4.625, rounded by its line, and 63 x 0.0625 = 3.9375
        Random random = new Random(seed);
        for (int step = 0; step < 24; step++) {
            act(step, random);
            assertThat(paid().amount()).as("seed %s, step %s", seed, step).isLessThanOrEqualTo(due.amount());
        }
        open.forEach(this::approveOpen);
        approve(invoice(
                "last",
                "item,unit_price",
                items(0, 100).stream().map(item -> item + ",1").toList()));
        assertThat(paid()).isEqualTo(due);
    }

    private void act(int step, Random random) {
        int from = random.nextInt(89);
        int what = random.nextInt(5);
        if (what < 2 || open.isEmpty() && approved.isEmpty()) {
            open.add(billSome("R-" + step, items(from, from + 1 + random.nextInt(10))));
        } else if (what == 2 && !approved.isEmpty()) {
            creditSome("C-" + step, approved.get(random.nextInt(approved.size())));
        } else if (!open.isEmpty()) {
            Invoice next = open.remove(random.nextInt(open.size()));
            if (what == 3 && !next.isCreditNote()) {
                approvals.dispute(pilot, next.id(), "Look again.", FINANCE);
                open.add(billSome("R-again-" + step, Objects.requireNonNull(named.get(next.id()))));
                approvals.settle(pilot, next.id(), random.nextBoolean(), "Looked.", FINANCE);
            }
            approveOpen(next);
        }
    }

    private Invoice billSome(String number, List<String> items) {
        Invoice invoice = bill(number, items);
        named.put(invoice.id(), items);
        return invoice;
    }

    private void creditSome(String number, Invoice credited) {
        try {
            open.add(credit(number, credited.number(), Objects.requireNonNull(named.get(credited.id()))));
        } catch (Refusal tooMuch) {
            assertThat(tooMuch).hasMessageContaining("left to credit");
        }
    }

    private void approveOpen(Invoice invoice) {
        if (invoices.find(pilot, invoice.id()).state() == InvoiceState.RECEIVED) {
            approve(invoice);
            if (!invoice.isCreditNote()) {
                approved.add(invoice);
            }
        }
    }
}
