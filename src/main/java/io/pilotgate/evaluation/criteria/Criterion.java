package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One of the twenty-five: what is asked, and what the answers allow. */
public interface Criterion {

    /** Its category's prefix and a number, such as {@code SEC1}. */
    String code();

    String title();

    /** What the vendor is asked. */
    List<Question> questions();

    /** What the buyer finds out, such as whether a reference was reached; never sent to the vendor. */
    default List<Question> ownQuestions() {
        return List.of();
    }

    /**
     * What the answers allow on a day.
     *
     * @param answers the vendor's, the buyer's own and what the buyer needs, see {@link Needs}
     */
    Judgement judge(Answers answers, LocalDate on);

    /** The least rating that passes. */
    default Rating pass() {
        return Rating.DOCUMENTED;
    }

    /** Whether a preset may leave it out. Without these the verdict says nothing: certification, accuracy method, QA. */
    default boolean mayBeLeftOut() {
        return true;
    }

    default Category category() {
        return Arrays.stream(Category.values())
                .filter(category -> code().startsWith(category.prefix()))
                .findFirst()
                .orElseThrow();
    }
}
