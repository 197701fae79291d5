package io.pilotgate.evaluation.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds answers against what a criterion asks for. None of the points needed: absent. Some: claimed. All: documented, and
 * proved where the further points hold as well.
 */
final class Examination {

    private final List<String> reasons = new ArrayList<>();
    private final List<String> raise = new ArrayList<>();
    private int needed;
    private int held;
    private boolean proved = true;
    private Rating ceiling = Rating.PROVED;

    /** A point without which the criterion is at most claimed. */
    Examination needs(boolean holds, String what) {
        return needs(holds, what, "State " + what + ".");
    }

    Examination needs(boolean holds, String what, String mend) {
        needed++;
        if (holds) {
            held++;
        }
        note(holds, what, mend);
        return this;
    }

    /** A point that only counts, or is only asked for, where another one does. */
    Examination needsWhere(boolean asked, boolean holds, String what, String mend) {
        return asked ? needs(holds, what, mend) : this;
    }

    /** A point without which the criterion is documented at most. */
    Examination proves(boolean holds, String what, String mend) {
        proved &= holds;
        note(holds, what, mend);
        return this;
    }

    /** What caps the rating whatever else is answered. */
    Examination caps(boolean applies, Rating most, String why, String mend) {
        if (applies) {
            ceiling = ceiling.atMost(most);
            reasons.add(why);
            raise.add(mend);
        }
        return this;
    }

    /** A remark that changes nothing. */
    Examination remarks(boolean applies, String remark) {
        if (applies) {
            reasons.add(remark);
        }
        return this;
    }

    Judgement judgement() {
        return new Judgement(reached().atMost(ceiling), reasons, raise);
    }

    private Rating reached() {
        if (held == 0) {
            return Rating.ABSENT;
        }
        if (held < needed) {
            return Rating.CLAIMED;
        }
        return proved ? Rating.PROVED : Rating.DOCUMENTED;
    }

    private void note(boolean holds, String what, String mend) {
        reasons.add((holds ? "On record: " : "Missing: ") + what + ".");
        if (!holds) {
            raise.add(mend);
        }
    }
}
