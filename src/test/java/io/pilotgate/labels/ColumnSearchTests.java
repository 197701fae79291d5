package io.pilotgate.labels;

import static io.pilotgate.labels.LabelFiles.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnSearchTests {

    @ParameterizedTest
    @CsvSource({
        "'item,annotator,label,truth', 0, 1, 2, 3",
        // Snow et al. 2008
        "'!amt_annotation_ids,!amt_worker_ids,orig_id,response,gold', 2, 1, 3, 4",
        // Mechanical Turk and Toloka
        "'HITId,WorkerId,Answer,Gold Label', 0, 1, 2, 3",
        "'gold_label,Task ID,ASSIGNMENT:worker_id,Annotation', 1, 2, 3, 0",
        // Vague names, where no usual one stands beside them
        "'id,user,class,target', 0, 1, 2, 3",
        "'id,item_id,rater,value,label,ground_truth', 1, 2, 4, 5",
    })
    void wellKnownHeaders(String header, int item, int annotator, int label, int truth) {
        assertThat(search(LabelColumns.guessed(), header)
                        .layoutFor(FileContent.BOTH)
                        .places())
                .isEqualTo(Map.of(
                        ColumnRole.ITEM, item,
                        ColumnRole.ANNOTATOR, annotator,
                        ColumnRole.LABEL, label,
                        ColumnRole.TRUTH, truth));
    }

    @Test
    void nobodyNeedsToBeNamed() {
        assertThat(search(LabelColumns.guessed(), "item,label")
                        .layoutFor(FileContent.LABELS)
                        .has(ColumnRole.ANNOTATOR))
                .isFalse();
    }

    @Test
    void aNamedColumnIsNotGuessedForSomethingElse() {
        LabelColumns columns = LabelColumns.guessed().withTruth("label");

        assertThat(search(columns, "item,label,response")
                        .layoutFor(FileContent.BOTH)
                        .places())
                .containsEntry(ColumnRole.LABEL, 2)
                .containsEntry(ColumnRole.TRUTH, 1);
    }

    @Test
    void truthAloneWhoseOnlyCandidateIsTaken() {
        LabelColumns columns = LabelColumns.guessed().withItem("key");

        assertThat(search(columns, "key,label").layoutFor(FileContent.TRUTH).places())
                .isEqualTo(Map.of(ColumnRole.ITEM, 0, ColumnRole.TRUTH, 1));
    }

    @Test
    void nothingFits() {
        assertThat(reasons(LabelColumns.guessed(), "foo,label,bar"))
                .containsExactly(new Reason(
                        "item column",
                        "No column is known as the item. Name one of the file's columns, or its number: 1 'foo', 2 'label',"
                                + " 3 'bar'. If this is a row of data, say that the file has no header."));
    }

    @Test
    void twoFit() {
        assertThat(reasons(LabelColumns.guessed(), "item_id,task_id,label"))
                .containsExactly(new Reason(
                        "item column",
                        "The columns 'item_id' and 'task_id' could each be the item. Name the one to use."));
    }

    @Test
    void twoFitForTheAnnotatorToo() {
        assertThat(reasons(LabelColumns.guessed(), "item,worker,rater,label"))
                .extracting(Reason::place)
                .containsExactly("annotator column");
    }

    @ParameterizedTest
    @CsvSource({"colour", "0", "4", "99999999999"})
    void theNamedColumnIsMissing(String named) {
        assertThat(reasons(LabelColumns.guessed().withLabel(named), "item,label,x"))
                .containsExactly(new Reason(
                        "label column",
                        "There is no column '" + named
                                + "'. Name one of the file's columns, or its number: 1 'item', 2 'label',"
                                + " 3 'x'. If this is a row of data, say that the file has no header."));
    }

    @Test
    void withoutAHeaderColumnsGoByNumber() {
        assertThat(reasons(LabelColumns.guessed().headerless().withItem("item"), "item,cat"))
                .containsExactly(
                        new Reason(
                                "item column",
                                "There is no column 'item'. The file has no header, so name the column by its number, 1 to 2."
                                        + " The first row is: 1 'item', 2 'cat'."),
                        new Reason(
                                "label column",
                                "No column is known as the label. The file has no header, so name the column by its number, 1"
                                        + " to 2. The first row is: 1 'item', 2 'cat'."));
    }

    @Test
    void theHeaderNamesAColumnTwice() {
        assertThat(reasons(LabelColumns.guessed(), "item,note,label,note"))
                .containsExactly(new Reason(
                        "line 1, column 'note'",
                        "The header has one name for the columns 2 and 4. Give every column a name of its own."));
    }

    @Test
    void blankHeadersAreNoNames() {
        assertThat(search(LabelColumns.guessed(), "item,label,,")
                        .layoutFor(FileContent.LABELS)
                        .width())
                .isEqualTo(4);
    }

    @Test
    void labelAndTruthMayNotBeOneColumn() {
        LabelColumns columns = LabelColumns.guessed().withLabel("label").withTruth("2");

        assertThat(refusalOf(() -> search(columns, "item,label").layoutFor(FileContent.BOTH))
                        .reasons())
                .containsExactly(new Reason(
                        "truth column", "The label and the truth are read from one column. Name a column for each."));
    }

    @Test
    void aWideFileIsNotListedToTheEnd() {
        String header = "x,".repeat(200).replaceAll("x", "") + "a";

        assertThat(reasons(LabelColumns.guessed(), header).get(0).text()).contains("and 171 more");
    }

    private static List<Reason> reasons(LabelColumns columns, String header) {
        return refusalOf(() -> search(columns, header).layoutFor(FileContent.LABELS))
                .reasons();
    }

    private static ColumnSearch search(LabelColumns columns, String header) {
        return new ColumnSearch(columns, new Row(1, List.of(header.split(",", -1))), false);
    }
}
