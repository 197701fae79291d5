package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;

/** One thing that the buyer settles: what is written down about it, and how it stands. */
public interface Part {

    /** What the keys of its questions begin with, in lower case. */
    String key();

    String title();

    /** Why it is asked, in a sentence. */
    String why();

    List<Question> questions();

    /** What is wrong with answers that are about to be kept, however they stand to each other; empty where nothing is. */
    default List<Reason> mistakes(Answers answers) {
        return List.of();
    }

    /** What of the work a pilot has to hold at least; nothing where the part asks for none. */
    default LeastCounts leastCounts(Answers answers) {
        return LeastCounts.NONE;
    }

    /** @param answers everything that is on record, the vendor's answers too */
    Check check(Answers answers);
}
