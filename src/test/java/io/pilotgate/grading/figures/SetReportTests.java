package io.pilotgate.grading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.labels.LabelKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of agreement is shown of which kind of answers. */
class SetReportTests {

    @Test
    void classesWithoutAnOrderHaveNoFiguresThatLookAtOne() {
        JsonNode agreement = agreement(LabelKind.CLASSIFICATION, "cat", "dog", "cat");

        assertThat(agreement.has("gwetAc1")).isTrue();
        assertThat(agreement.has("krippendorffAlpha")).isTrue();
        assertThat(agreement.has("gwetAc2")).isFalse();
        assertThat(agreement.has("alphaByLevel")).isFalse();
        assertThat(agreement.has("weightedCohen")).isFalse();
        assertThat(agreement.at("/pairs/0").has("cohen")).isTrue();
        assertThat(agreement.at("/pairs/0").has("weightedCohen")).isFalse();
    }

    @Test
    void ratingsAndPreferencesHaveThem() {
        assertThat(agreement(LabelKind.RATING, "1", "2", "3").has("alphaByLevel"))
                .isTrue();
        assertThat(agreement(LabelKind.PREFERENCE, "first", "tie", "second").has("gwetAc2"))
                .isTrue();
    }

    /** A ratio scale has no values under 0, and preferences are told as -1, 0 and 1. */
    @Test
    void alphaOfRatiosIsToldWhereItIsDefined() {
        assertThat(agreement(LabelKind.RATING, "1", "2", "3")
                        .at("/alphaByLevel/ratio")
                        .isNumber())
                .isTrue();
        JsonNode negative = agreement(LabelKind.RATING, "-1", "2", "3");
        assertThat(negative.at("/alphaByLevel/ratio").isNull()).isTrue();
        assertThat(negative.at("/notes").toString()).contains("ratio level is not defined: there are values under 0");
    }

    @Test
    void answersOfSeveralPartsAreReadable() {
        JsonNode spans = agreement(
                LabelKind.SPAN,
                "{\"over\":\"0123456789abcdef\",\"spans\":[[0,3,\"PER\"],[9,11,\"LOC\"]]}",
                "{\"over\":\"0123456789abcdef\",\"spans\":[]}",
                "{\"over\":\"0123456789abcdef\",\"spans\":[[0,3,\"PER\"]]}");
        assertThat(spans.path("categories"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("0 to 3 PER, 9 to 11 LOC", "nothing is marked", "0 to 3 PER");

        assertThat(agreement(LabelKind.MULTILABEL, "[\"a\",\"b\"]", "[]", "[\"a\"]")
                        .path("categories"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("a, b", "none applies", "a");
    }

    /** Of i1 there is another answer, of i2 none, i3 was not answered. */
    @Test
    void sealedItemsWithQuarantinedAnswersAloneAreToldApart() {
        String marks = "{\"over\":\"%s\",\"spans\":[[0,3,\"PER\"]]}";
        String right = marks.formatted("0123456789abcdef");
        String ofAnotherText = marks.formatted("fedcba9876543210");
        SetReport report = new SetReport(GradedSet.BLIND, LabelKind.SPAN);
        List.of("i1", "i2", "i3").forEach(item -> report.truth(item, right));
        report.answer(new Judgment(1, "i1", "ann", ofAnotherText));
        report.answer(new Judgment(1, "i1", "ben", right));
        report.answer(new Judgment(1, "i2", "ann", ofAnotherText));
        report.answer(new Judgment(1, "i2", "ben", ofAnotherText));

        assertThat(report.finish().notes())
                .anySatisfy(note ->
                        assertThat(note).startsWith("Quarantined: 3 answers").contains("no other answer: 1."))
                .anySatisfy(note -> assertThat(note).startsWith("2 sealed items were not answered."));
    }

    /** Two annotators on three items, who differ in the last. */
    private static JsonNode agreement(LabelKind kind, String one, String other, String third) {
        SetReport report = new SetReport(GradedSet.AGREEMENT, kind);
        report.answer(new Judgment(1, "i1", "ann", one));
        report.answer(new Judgment(1, "i1", "ben", one));
        report.answer(new Judgment(1, "i2", "ann", other));
        report.answer(new Judgment(1, "i2", "ben", other));
        report.answer(new Judgment(1, "i3", "ann", third));
        report.answer(new Judgment(1, "i3", "ben", other));
        return report.finish().report().path("agreement");
    }
}
