package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.labels.formats.Answer.Measured;
import io.pilotgate.labels.formats.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks are kept on two rulers, and say the same wherever the files that they came from do. */
class MarksTextTests {

    private static final String BEFORE = "{\"over\":\"%s\",\"spans\":[[0,3,\"PER\"]]}";

    @Test
    void bothRulersAreKeptWhereTheyDiffer() throws Exception {
        assertThat(kept("Ada met Alan.", new Mark(8, 12, "PER"), new Mark(0, 3, "PER")))
                .matches("\\{\"over\":\"[0-9a-f]{16}\",\"text\":\"[0-9a-f]{16}\","
                        + "\"spans\":\\[\\[0,3,\"PER\"],\\[6,10,\"PER\",8,12]]}");
        assertThat(kept("", new Mark(8, 12, "PER"))).isEqualTo("{\"spans\":[[8,12,\"PER\"]]}");
    }

    /** As the file has them; what an older release kept, on the ruler that it knew. */
    @Test
    void peopleReadTheOffsetsOfTheirFile() throws Exception {
        assertThat(AnswerText.words(LabelKind.SPAN, kept("Ada met Alan.", new Mark(8, 12, "PER"))))
                .isEqualTo("8 to 12 PER");
        assertThat(AnswerText.words(LabelKind.SPAN, "{\"over\":\"0123456789abcdef\",\"spans\":[[6,10,\"PER\"]]}"))
                .isEqualTo("6 to 10 PER");
    }

    @Test
    void theSpaceBehindAWordCountsInTheVerySameText() throws Exception {
        String word = kept("Ada came.", new Mark(0, 3, "PER"));
        String withSpace = kept("Ada came.", new Mark(0, 4, "PER"));
        String ofTokens = kept("Adacame.", new Mark(0, 3, "PER"));
        String before = BEFORE.formatted(word.substring(9, 25));

        assertThat(LabelKind.SPAN.saySame(word, withSpace)).isFalse();
        assertThat(LabelKind.SPAN.saySame(word, ofTokens)).isTrue();
        assertThat(LabelKind.SPAN.saySame(withSpace, ofTokens)).isTrue();
        assertThat(LabelKind.SPAN.saySame(before, withSpace)).isTrue();
        assertThat(LabelKind.SPAN.saySame(before, kept("Ada went.", new Mark(0, 3, "PER"))))
                .isFalse();
    }

    @Test
    void whatIsOfWhiteSpaceAloneIsComparedInTheVerySameText() throws Exception {
        String gap = kept("Ada came.", new Mark(3, 4, "GAP"));

        assertThat(LabelKind.SPAN.areComparable(gap, kept("Ada came.", new Mark(0, 3, "PER"))))
                .isTrue();
        assertThat(LabelKind.SPAN.areComparable(gap, kept("Ada  came.", new Mark(3, 5, "GAP"))))
                .isFalse();
        assertThatThrownBy(() -> kept("Ada came.", new Mark(3, 3, "GAP"))).isInstanceOf(AnswerText.Unfit.class);
        assertThatThrownBy(() -> kept("Ada came.", new Mark(3, 10, "GAP"))).isInstanceOf(AnswerText.Unfit.class);
    }

    /** Of a text that nobody has, offsets stand for themselves; what an older release kept of a text does not have them. */
    @Test
    void offsetsWithoutATextAreThoseOfTheVeryText() throws Exception {
        String bare = kept("", new Mark(0, 3, "PER"));
        String word = kept("Ada came.", new Mark(0, 3, "PER"));

        assertThat(LabelKind.SPAN.saySame(bare, word)).isTrue();
        assertThat(LabelKind.SPAN.areComparable(BEFORE.formatted(word.substring(9, 25)), bare))
                .isFalse();
    }

    /** Of several annotators each is compared with whoever came first, as the truth does. */
    @Test
    void answersThatSayTheSameStandTogether() throws Exception {
        SameAnswers same = new SameAnswers(LabelKind.SPAN);
        String truth = same.compared("i1", kept("Ada came.", new Mark(0, 3, "PER")));
        String wrong = same.compared("i1", kept("Ada came.", new Mark(0, 4, "PER")));

        assertThat(wrong).isNotEqualTo(truth);
        assertThat(same.compared("i1", kept("Ada  came.", new Mark(0, 3, "PER"))))
                .isEqualTo(truth);
        assertThat(same.compared("i1", kept("Ada came.", new Mark(0, 4, "PER"))))
                .isEqualTo(wrong);
        assertThat(same.compared("i2", kept("Ada  came.", new Mark(0, 3, "PER"))))
                .isNotEqualTo(truth);
        assertThat(new SameAnswers(LabelKind.TRANSCRIPT).compared("i1", "Good morning!"))
                .isEqualTo("good morning");
    }

    private static String kept(String text, Mark... marks) throws AnswerText.Unfit {
        return AnswerText.of(LabelKind.SPAN, new Measured(text, List.of(marks)));
    }
}
