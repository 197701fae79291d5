package io.pilotgate.grading.statistics;

import java.util.ArrayList;
import java.util.List;

/** A sequential test on its way, looked at after each lot of items, such as each day's. The first decision stands. */
public final class SequentialRun {

    /**
     * Where the test stood after a lot.
     *
     * @param total all items so far
     */
    public record Look(Proportion total, double evidence, Verdict verdict) {}

    private final SequentialTest test;
    private final List<Look> looks = new ArrayList<>();
    private Proportion total = Proportion.NO_DATA;
    private Verdict verdict = Verdict.NO_DATA;

    public SequentialRun(SequentialTest test) {
        this.test = test;
    }

    /** Takes in a lot, which may be empty. */
    public Look add(Proportion lot) {
        total = total.plus(lot);
        if (verdict != Verdict.ACCEPT && verdict != Verdict.REJECT) {
            verdict = test.verdict(total);
        }
        Look look = new Look(total, test.evidence(total), verdict);
        looks.add(look);
        return look;
    }

    public List<Look> looks() {
        return List.copyOf(looks);
    }

    public Verdict verdict() {
        return verdict;
    }
}
