package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure is not of, and why there is none, stands beside it. */
class LeftOutAndWhyTests {

    /** Table 2 of Shrout and Fleiss 1979, and a target that two of the four judges did not see. */
    private static final String JUDGES =
            "item,a,b,c,d\n1,9,2,5,8\n2,6,1,3,2\n3,8,4,6,8\n4,7,1,2,6\n5,10,5,6,9\n6,6,2,4,7\n7,5,3,,\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Their table 4, which R's {@code irr::icc} gives for these seven too: it keeps complete rows, {@code na.omit(ratings)}. */
    @ParameterizedTest
    @CsvSource({"icc1,.17", "icc21,.29", "icc31,.71", "icc1k,.44", "icc2k,.62", "icc3k,.91"})
    void all_six_forms_are_of_the_items_that_everybody_rated(String form, double published) throws IOException {
        JsonNode figures = ratings(JUDGES, "a,b,c,d");

        assertThat(figures.get(form).asDouble()).isCloseTo(published, within(.005));
        assertThat(figures.get("oneWayItems").asInt()).isEqualTo(6);
        assertThat(figures.at("/notes/0").asText())
                .isEqualTo(
                        "ICC is of the 6 of 7 items that all 4 raters rated; the other 1 lack a rating and are left out.");
    }

    @Test
    void items_with_raters_of_their_own_keep_the_one_way_form() throws IOException {
        JsonNode figures = ratings("item,a,b,c\n1,1,2,\n2,,4,5\n3,3,,3\n", "a,b,c");

        assertThat(figures.get("oneWayItems").asInt()).isEqualTo(3);
        assertThat(figures.get("icc1").isNumber()).isTrue();
        assertThat(figures.get("icc21").isNull()).isTrue();
        assertThat(figures.at("/notes/1").asText()).contains("ICC(2,1)").contains("at least two items");
    }

    @ParameterizedTest
    @CsvSource({
        "'item,a,b\n1,2,2\n2,2,2\n', do not differ",
        "'item,a,b\n1,2,3\n', there is one.",
        "'item,a,b\n1,2,\n2,3,\n', one each"
    })
    void a_form_that_is_no_figure_says_why(String rows, String why) throws IOException {
        JsonNode figures = ratings(rows, "a,b");

        assertThat(figures.get("icc1").isNull()).isTrue();
        assertThat(figures.get("notes").toString())
                .contains("No data for ICC(1)")
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "classification,'id,label',x,y",
        "multilabel,'id,label',x,y",
        "rating,'id,label',1,2",
        "preference,'id,label',A,B",
        "transcript,'id,transcript',x,y",
        "ranking,'id,rank',1,2",
        "conversation,'id,score',1,2"
    })
    void labels_and_truth_of_other_items_say_so(String task, String header, String first, String second)
            throws IOException {
        String labels = write("l.csv", header + "\nl1," + first + "\nl2," + second + "\n", StandardCharsets.UTF_8);
        String truth = write("t.csv", header + "\nt1," + first + "\nt2," + second + "\n", StandardCharsets.UTF_8);

        CommandRun run = CommandRun.of("grade", "--task", task, "--labels", labels, "--truth", truth);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .startsWith("No item of the labels is in the truth")
                .contains("'l1", "'t1", "--item-column");
        String half = write("h.csv", header + "\nl1," + first + "\nt2," + second + "\n", StandardCharsets.UTF_8);
        assertThat(CommandRun.of("grade", "--task", task, "--labels", labels, "--truth", half)
                        .err())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16 with a byte order mark", "UTF-16BE, UTF-16 with a byte order mark"})
    void letters_of_two_bytes_without_a_mark_say_how_to_save(String charset, String mend) throws IOException {
        String labels = write("u.csv", "id,label\n1,x\n", Charset.forName(charset));

        assertThat(CommandRun.of("grade", "--task", "classification", "--labels", labels, "--truth", labels)
                        .err())
                .contains("Save the file as UTF-8")
                .contains(mend);
    }

    @Test
    void json_in_another_encoding_says_how_to_save() throws IOException {
        String labels = write(
                "w.jsonl", "{\"id\":1,\"text\":\"caf\u00e9 x\",\"label\":[\"a\"]}\n", StandardCharsets.ISO_8859_1);

        CommandRun run = CommandRun.of("grade", "--task", "multilabel", "--labels", labels, "--truth", labels);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("line 1: ").contains("Save the file as UTF-8.");
    }

    private JsonNode ratings(String rows, String columns) throws IOException {
        return CommandRun.json(
                "grade",
                "--task",
                "rating",
                "--labels",
                write("r.csv", rows, StandardCharsets.UTF_8),
                "--label-column",
                columns);
    }

    private String write(String name, String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), content, charset).toString();
    }
}
