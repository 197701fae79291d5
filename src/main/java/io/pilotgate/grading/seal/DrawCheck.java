package io.pilotgate.grading.seal;

import io.pilotgate.grading.seal.DrawRecord.Plan;
import io.pilotgate.grading.statistics.ExactRisks;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds a draw against its commitments and its plan against both risks, and draws it again out of the pool. */
final class DrawCheck {

    private static final Pattern SHARE = Pattern.compile("0[.][0-9]{0,9}[1-9]");

    /** Two qualities that take more items to tell apart are no plan, and would take hours to check. */
    private static final int LARGEST = 1_000_000;

    private final DrawRecord draw;
    private final String pilot;
    private final List<DrawLeaf> pool;
    private final List<Finding> findings = new ArrayList<>();

    private DrawCheck(DrawRecord draw, String pilot, List<DrawLeaf> pool) {
        this.draw = draw;
        this.pilot = pilot;
        this.pool = pool;
    }

    /** @param pool the leaves of the set in the order of the file, each with its stratum */
    static List<Finding> of(DrawRecord draw, SealHead head, List<DrawLeaf> pool) {
        DrawCheck check = new DrawCheck(draw, head.pilot(), pool);
        check.checkCounts();
        check.checkRisks();
        check.checkHalves();
        return check.findings;
    }

    private void checkHalves() {
        DrawSeed seed;
        try {
            seed = DrawSeed.ofHex(draw.seed());
        } catch (Refusal noSeed) {
            findings.add(Finding.broken("The seed of the draw is none: it has 32 to 128 digits of 0-9 and a-f."));
            return;
        }
        compare("seed", seed.commitment(pilot), draw.seedCommitment());
        compare("plan", draw.plan().commitment(pilot, seed), draw.planCommitment());
        drawAgain(seed);
        findings.add(Finding.note("Compare the commitments to seed (" + draw.seedCommitment() + ") and plan ("
                + draw.planCommitment() + ") and the nonce with the letters that you got before the delivery."));
    }

    private void compare(String what, Sha256 given, Sha256 told) {
        findings.add(
                given.equals(told)
                        ? Finding.holds("The " + what + " of the draw gives the commitment to it.")
                        : Finding.broken("The " + what + " of the draw gives the commitment " + given
                                + "; the file says " + told + "."));
    }

    private void drawAgain(DrawSeed seed) {
        DrawRecord.Drawn again = DrawRecord.Drawn.of(
                new BlindDraw(seed, draw.nonce()).of(pool, draw.plan().strata()));
        boolean same = true;
        for (DrawPart part : DrawPart.values()) {
            same &= compare(part, again.of(part), draw.drawn().of(part));
        }
        if (same) {
            findings.add(Finding.holds("Seed, nonce and leaves draw the same "
                    + (again.stage1().size() + again.stage2().size()) + " items and a reserve of "
                    + again.reserve().size() + "."));
        }
    }

    private boolean compare(DrawPart part, List<Integer> again, List<Integer> told) {
        for (int place = 0; place < Math.max(again.size(), told.size()); place++) {
            String right = at(again, place);
            String found = at(told, place);
            if (!right.equals(found)) {
                findings.add(Finding.broken("The draw lists " + found + " in place " + place + " of " + name(part)
                        + "; seed, nonce and leaves draw " + right + "."));
                return false;
            }
        }
        return true;
    }

    private void checkCounts() {
        Plan plan = draw.plan();
        int first = plan.stages().isEmpty() ? 0 : plan.stages().get(0).n();
        int second = plan.stages().size() < 2 ? 0 : plan.stages().get(1).n();
        // A pool that is smaller than a plan of one stage is drawn whole.
        compare(DrawPart.STAGE_1, plan.stages().size() == 1 ? Math.min(first, pool.size()) : first);
        compare(DrawPart.STAGE_2, second);
        compare(DrawPart.RESERVE, plan.reserve());
    }

    private void compare(DrawPart part, int planned) {
        long counted = draw.plan().strata().values().stream()
                .mapToLong(counts -> counts.of(part))
                .sum();
        if (counted != planned) {
            findings.add(Finding.broken("The counts of the strata add up to " + counted + " for " + name(part)
                    + "; the plan has " + planned + "."));
        }
    }

    private void checkRisks() {
        Plan plan = draw.plan();
        for (String share : List.of(plan.target(), plan.floor(), plan.producerRisk(), plan.consumerRisk())) {
            if (!SHARE.matcher(share).matches()) {
                findings.add(Finding.broken("'" + share.replaceAll("\\p{Cc}", "?")
                        + "' in the plan of the draw is no share, such as 0.98."));
                return;
            }
        }
        if (plan.stages().stream().mapToLong(Stage::n).sum() > LARGEST) {
            findings.add(Finding.broken("The plan of the draw has more than " + LARGEST + " items."));
            return;
        }
        try {
            checkRisks(new StagedPlan(plan.stages()), plan);
        } catch (IllegalArgumentException noPlan) {
            findings.add(
                    Finding.broken("The stages of the draw's plan do not fit together: " + noPlan.getMessage() + "."));
        }
    }

    private void checkRisks(StagedPlan rule, Plan plan) {
        ExactRisks exact = new ExactRisks(rule);
        boolean producer = exact.keepsProducerRisk(new BigDecimal(plan.target()), new BigDecimal(plan.producerRisk()));
        boolean consumer = exact.keepsConsumerRisk(new BigDecimal(plan.floor()), new BigDecimal(plan.consumerRisk()));
        if (!producer) {
            findings.add(Finding.broken("The plan rejects work of " + plan.target()
                    + " with a probability above the producer's risk of " + plan.producerRisk() + "."));
        }
        if (!consumer) {
            findings.add(Finding.broken("The plan accepts work of " + plan.floor()
                    + " with a probability above the consumer's risk of " + plan.consumerRisk() + "."));
        }
        if (producer && consumer) {
            findings.add(Finding.holds("The plan keeps both risks, computed without rounding."));
        }
    }

    private static String at(List<Integer> places, int place) {
        return place < places.size() ? "leaf index " + places.get(place) : "nothing";
    }

    private static String name(DrawPart part) {
        return switch (part) {
            case STAGE_1 -> "the first stage";
            case STAGE_2 -> "the second stage";
            case RESERVE -> "the reserve";
        };
    }
}
