package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.commercial.match.Match;
import io.pilotgate.testing.TrialLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices that are matched behind their request. */
class MatchWorkTests extends InvoiceTrial {

    @Autowired
    MatchWork work;

    @Autowired
    MatchClaims claims;

    @Test
    void a_large_invoice_is_matched_behind_its_request() {
        deliverHundred();
        Invoice received = large("R-1", items(0, 100));

        assertThat(received.matching()).isEqualTo(MatchProgress.at(0, 100));
        assertThat(received.matchedAt()).isNull();
        assertThat(received.match()).isEqualTo(Match.none(usd("12.50")));
        assertThat(received.match().payable()).isEqualTo(received.payable()).isEqualTo(usd("0.00"));
        assertThat(work.waiting()).contains(received.id());
        refused("still being matched", () -> approvals.approve(pilot, received.id(), null, "", FINANCE));
        refused("still being matched", () -> approvals.dispute(pilot, received.id(), "Late.", FINANCE));
        work.workOn(received.id(), "one", () -> false);

        Invoice matched = invoices.find(pilot, received.id());
        assertThat(matched.matching()).isNull();
        assertThat(matched.payable()).isEqualTo(usd("12.50"));
        assertThat(work.waiting()).doesNotContain(received.id());
        approvals.approve(pilot, received.id(), null, "", FINANCE);
    }

    /** What the first one takes is not known before it is matched: the second one waits, however small it is. */
    @Test
    void invoices_of_a_pilot_are_matched_in_their_turn() {
        deliverHundred();
        Invoice first = large("R-1", items(0, 100));
        Invoice second = bill("R-2", items(0, 10));

        assertThat(second.matching()).isNotNull();
        assertThat(work.waiting()).contains(first.id()).doesNotContain(second.id());
        work.workOn(second.id(), "one", () -> false);
        assertThat(invoices.find(pilot, second.id()).matching()).isNotNull();
        work.workOn(first.id(), "one", () -> false);
        work.workOn(second.id(), "one", () -> false);
        assertThat(invoices.find(pilot, second.id()).payable()).isEqualTo(usd("0.00"));
    }

    /** 100 items 25 times; the node dies after a thousand lines, and another one goes on. */
    @Test
    void a_matching_that_broke_off_goes_on_after_the_last_line_that_is_kept() {
        deliverHundred();
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 25).forEach(round -> lines.addAll(items(0, 100)));
        Invoice received = large("R-1", lines);
        AtomicInteger steps = new AtomicInteger();
        work.workOn(received.id(), "killed", () -> steps.incrementAndGet() > 2);

        assertThat(invoices.find(pilot, received.id()).matching()).isEqualTo(MatchProgress.at(1000, 2500));
        work.workOn(received.id(), "early", () -> false);
        assertThat(invoices.find(pilot, received.id()).matching()).isNotNull();
        claims.release("killed");
        work.workOn(received.id(), "second", () -> false);

        Invoice matched = invoices.find(pilot, received.id());
        assertThat(matched.payable()).isEqualTo(usd("12.50"));
        assertThat(matched.total()).isEqualTo(usd("312.50"));
        List<MatchedLine> withheld = new ArrayList<>();
        invoices.eachWithheld(matched, 5000, withheld::add);
        assertThat(withheld).hasSize(2400);
        assertThat(withheld.get(0).number()).isEqualTo(101);
    }

    /** A service that is ended for an update six times in the midst of a long matching has not failed at it. */
    @Test
    void an_end_in_order_is_no_failure() {
        deliverHundred();
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 25).forEach(round -> lines.addAll(items(0, 100)));
        Invoice received = large("R-1", lines);

        for (int update = 0; update <= MatchClaims.MOST_ATTEMPTS; update++) {
            work.workOn(received.id(), "ended", () -> true);
            claims.release("ended");
        }
        work.workOn(received.id(), "last", () -> false);

        assertThat(invoices.find(pilot, received.id()).matching()).isNull();
    }

    @Test
    void what_is_delivered_meanwhile_is_in_the_match() {
        deliverHundred();
        List<String> lines = new ArrayList<>(List.of("late-1"));
        IntStream.range(0, 1200).forEach(index -> lines.add("x-" + index));
        Invoice received = large("R-1", lines);
        AtomicInteger steps = new AtomicInteger();
        work.workOn(received.id(), "one", () -> {
            if (steps.incrementAndGet() == 3) {
                deliver(TrialLabels.file("item,label", List.of("late-1,yes")));
            }
            return false;
        });

        assertThat(invoices.find(pilot, received.id()).payable()).isEqualTo(usd("0.13"));
    }
}
