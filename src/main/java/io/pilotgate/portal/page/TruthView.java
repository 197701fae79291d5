package io.pilotgate.portal.page;

import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.grading.statistics.AcceptancePlan;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Sealed ground truth and the plan of the blind sample: counts and hashes, nothing of what is in it.
 *
 * @param sealed what is sealed so far
 * @param plan the plan as it is fixed, or as the terms ask for it
 * @param fixed whether it is fixed
 */
public record TruthView(List<Fact> sealed, List<Fact> plan, boolean fixed) {

    static TruthView of(List<TruthReceipt> receipts, Optional<SamplePlan> plan, AcceptancePlan asked, ZoneId zone) {
        return new TruthView(
                receipts.stream().map(receipt -> sealed(receipt, zone)).toList(),
                plan.map(fixed -> facts(fixed, zone)).orElseGet(() -> facts(asked)),
                plan.isPresent());
    }

    private static Fact sealed(TruthReceipt receipt, ZoneId zone) {
        String attempt = receipt.attempt() == 0 ? "" : ", attempt " + receipt.attempt();
        return new Fact(
                Words.name(receipt.purpose()) + attempt,
                Words.count(receipt.items(), "item") + ", sealed by " + receipt.sealedBy() + " on "
                        + Words.time(receipt.sealedAt(), zone) + ", SHA-256 " + receipt.sha256() + ", "
                        + (receipt.root() == null ? "sealed before roots were kept" : "root " + receipt.root()));
    }

    private static List<Fact> facts(SamplePlan plan, ZoneId zone) {
        return List.of(
                sample(plan.n(), plan.c()),
                new Fact("Drawn", plan.drawn() + " of " + Words.count(plan.poolSize(), "sealed item")),
                new Fact("Seed", Long.toString(plan.seed())),
                new Fact("Fixed", "by " + plan.fixedBy() + " on " + Words.time(plan.fixedAt(), zone)));
    }

    private static List<Fact> facts(AcceptancePlan asked) {
        return List.of(sample(asked.n(), asked.c()));
    }

    private static Fact sample(int n, int c) {
        return new Fact("Sample", n + " items, accepted with at most " + Words.count(c, "error"));
    }
}
