package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Archives;
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

    /** Who gave which answer is sealed as the answers are, and an error goes into logs; JSON may be of one line. */
    @Test
    void no_name_of_a_model_is_repeated_from_json() {
        LabelColumns one = LabelColumns.guessed().readAs(AnswerReading.FOUND_OUT.comparing("pair", "pair"));
        String task =
                "{\"id\": %d, \"data\": {\"text\": \"x\", \"pair\": \"%s\"}, \"annotations\": [{\"completed_by\": 1,"
                        + " \"result\": [{\"from_name\": \"c\", \"to_name\": \"text\", \"type\": \"choices\","
                        + " \"value\": {\"choices\": [\"first\"]}}]}]}";
        String file = "[" + task.formatted(7, "alpha_beta") + ", " + task.formatted(8, "secret-one_secret_two") + "]";

        assertThatThrownBy(() -> new AnswerTruth(LabelKind.PREFERENCE, one)
                        .read(
                                "truth.json",
                                () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                                row -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("This cannot be read")
                .hasMessageNotContaining("secret");
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

    /** Where a format has no place for strata, they stand in a file beside it. */
    @Test
    void a_file_of_an_archive_names_them_for_subtitles_plain_texts_and_utterances() {
        String srt = "1\n00:00:01,000 --> 00:00:02,000\ngood day\n";
        assertThat(packed("b.srt", srt, "in/strata.csv", "item;stratum\na;night\nb;day\n", "a.txt", "good night"))
                .containsExactlyInAnyOrder("a good night night", "b good day day");
        assertThat(packed("STRATA.csv", "id,stratum\nu-1,day\nu-2,day\n", "text", "u-1 good day\nu-2 good night\n"))
                .containsExactly("u-1 good day day", "u-2 good night day");
        assertThat(packed("a.vtt", "WEBVTT\n\nNOTE stratum = day\n\n00:01.000 --> 00:02.000\nhello\n", "b.txt", "bye"))
                .as("without such a file")
                .containsExactly("a hello day", "b bye ");
    }

    /** Sealed without a stratum, an item could never be given one: each is named, on both sides, and nothing is sealed. */
    @Test
    void rows_and_items_that_do_not_belong_together_are_told_both_ways() {
        assertThatThrownBy(() -> packed(
                        "a.txt",
                        "x",
                        "b.txt",
                        "y",
                        "c.vtt",
                        "WEBVTT\n\nNOTE stratum = dawn\n\n00:01.000 --> 00:02.000\nhello\n",
                        "strata.csv",
                        "item,stratum\na,night\nc,dusk\na.txt,night\nd,night\na,noon\ne,\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .allSatisfy(reason -> assertThat(reason.place()).isEqualTo("strata.csv"))
                                .extracting(Refusal.Reason::text)
                                .anyMatch(text -> text.startsWith("Rows without an item or a stratum, 1: line 7."))
                                .anyMatch(text -> text.startsWith(
                                        "Rows that give an item another stratum than it has, 2: line 6, line 3."))
                                .anyMatch(text -> text.startsWith("Items of the truth without a row, 1: b.txt."))
                                .anyMatch(text ->
                                        text.startsWith("Rows of items that are not in the truth, 2: line 4, line 5."))
                                .hasSize(4)
                                .noneMatch(text -> text.contains("night") || text.contains("dusk")));
        assertThatThrownBy(() -> packed("a.txt", "x", "strata.csv", "item,part\na,night\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("columns named item and stratum")
                .hasMessageNotContaining("night");
        assertThatThrownBy(() -> packed("a.txt", "x", "one/strata.csv", "x", "two/strata.csv", "x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two such files");
        assertThatThrownBy(() -> packed("a.txt", "x", "strata.csv", "item,stratum\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no row in it");
    }

    private static List<String> packed(String... namesAndTexts) {
        return read(LabelKind.TRANSCRIPT, Archives.of(namesAndTexts), "");
    }

    private static List<String> read(LabelKind kind, String file) {
        return read(kind, file, "");
    }

    private static List<String> read(LabelKind kind, String file, String stratum) {
        return read(kind, file.getBytes(StandardCharsets.UTF_8), stratum);
    }

    private static List<String> read(LabelKind kind, byte[] file, String stratum) {
        List<String> rows = new ArrayList<>();
        new AnswerTruth(kind, LabelColumns.guessed().withStratum(stratum))
                .read(
                        "truth",
                        () -> new ByteArrayInputStream(file),
                        row -> rows.add(row.item() + " " + row.label() + " " + row.stratum()));
        return rows;
    }
}
