package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strata of truth, in whatever format it comes. */
class AnswerTruthTests {

    @Test
    void tables_of_any_kind_name_strata() {
        assertThat(read(LabelKind.MULTILABEL, "item,truth,stratum\na,x,day\na,y,day\nb,z,night\n"))
                .containsExactly("a [\"x\",\"y\"] day", "b [\"z\"] night");
        assertThat(read(LabelKind.RATING, "item\ttruth\tstratum\na\t4\tday\n")).containsExactly("a 4 day");
        assertThat(read(LabelKind.TRANSCRIPT, "item,truth,stratum\na,good day,night\n"))
                .containsExactly("a good day night");
    }

    @Test
    void json_of_tools_names_them_in_the_task_its_data_or_its_metadata() {
        assertThat(read(LabelKind.SPAN, """
                        {"id": 1, "text": "Rome", "label": [[0, 4, "LOC"]], "stratum": "news"}
                        {"id": 2, "text": "Oslo", "label": [], "meta": {"stratum": "mail"}}
                        {"id": 3, "text": "Bonn", "label": []}
                        """))
                .extracting(line -> line.substring(line.lastIndexOf(' ')).strip())
                .containsExactly("news", "mail", "");
        assertThat(read(LabelKind.CLASSIFICATION, """
                        [{"id": 7, "data": {"text": "x", "part": "night"}, "annotations": [{"completed_by": 1, "result": [
                          {"from_name": "c", "to_name": "text", "type": "choices", "value": {"choices": ["cat"]}}]}]}]
                        """, "part")).containsExactly("7 cat night");
    }

    /** A file that names strata names one of each item; nothing of it is repeated. */
    @Test
    void comments_of_tokens_and_subtitles_name_them() {
        assertThat(read(LabelKind.SPAN, """
                        Rome B-LOC

                        # stratum = news
                        # sent_id = s2
                        Oslo B-LOC

                        Bonn B-LOC

                        # stratum = mail
                        Ada B-PER
                        """))
                .extracting(line -> line.substring(line.lastIndexOf(' ')).strip())
                .containsExactly("", "news", "news", "mail");
        assertThat(read(LabelKind.TRANSCRIPT, "WEBVTT\n\nNOTE stratum = night\n\n00:01.000 --> 00:02.000\ngood day\n"))
                .containsExactly("truth good day night");
    }

    @Test
    void an_item_is_of_one_stratum() {
        assertThatThrownBy(() -> read(LabelKind.RATING, "item,truth,stratum\na,4,day\na,4,night\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Contradictions in the strata")
                .hasMessageContaining("line 3")
                .hasMessageNotContaining("night");
        assertThatThrownBy(() -> read(LabelKind.RATING, "item,truth,stratum\na,4,\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read(LabelKind.RATING, "item,truth\na,4\n", "part"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("part");
    }

    private static List<String> read(LabelKind kind, String file) {
        return read(kind, file, "");
    }

    private static List<String> read(LabelKind kind, String file, String stratum) {
        List<String> rows = new ArrayList<>();
        new AnswerTruth(kind, LabelColumns.guessed().withStratum(stratum))
                .read(
                        "truth",
                        () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        row -> rows.add(row.item() + " " + row.label() + " " + row.stratum()));
        return rows;
    }
}
