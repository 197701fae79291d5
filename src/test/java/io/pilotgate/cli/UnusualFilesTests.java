package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people have them: other names of columns, another order, no header, answers that are none. */
class UnusualFilesTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_column_of_ranks_is_found() {
        String ranks = write("ranks.csv", "item,rater,rank\na,x,1\nb,x,2\nc,x,3\na,y,1\nb,y,3\nc,y,2\n");
        assertThat(CommandRun.json("grade", "--task", "ranking", "--labels", ranks)
                        .at("/tauB")
                        .asDouble())
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void a_truth_file_may_have_a_header_though_the_labels_have_none() {
        JsonNode graded = CommandRun.json(
                "grade",
                "--task",
                "classification",
                "--labels",
                write("l.csv", "1,ada,x\n2,ada,y\n"),
                "--truth",
                write("t.csv", "item,truth\n1,x\n2,x\n"),
                "--no-header",
                "--item-column",
                "1",
                "--annotator-column",
                "2",
                "--label-column",
                "3");
        assertThat(graded.at("/correct").asInt()).isEqualTo(1);
        assertThat(graded.at("/unmatched/truth").asInt()).isZero();
    }

    @Test
    void what_stands_in_place_of_answers_is_told() {
        CommandRun run = CommandRun.of(
                "grade",
                "--task",
                "span",
                "--labels",
                write("l.jsonl", "{\"id\":1,\"text\":\"Ada\",\"label\":[[0,40,\"PER\"]]}\n"),
                "--truth",
                write("t.jsonl", "{\"id\":1,\"text\":\"Ada\",\"label\":[[0,3,\"PER\"]]}\n"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("1 answers whose offsets do not fit their text")
                .contains("line 1");
    }

    @Test
    void words_of_an_arena_are_preferences() {
        JsonNode graded = CommandRun.json(
                "grade",
                "--task",
                "preference",
                "--labels",
                write("p.csv", "item,judge,winner\n1,j,model_a\n2,j,tie (bothbad)\n3,j,A>>B\n4,j,Model B\n"));
        assertThat(graded.at("/judgments").asInt()).isEqualTo(4);
        assertThat(graded.at("/winRate/first").asDouble()).isEqualTo(2.5 / 4);
    }

    @Test
    void items_that_only_one_vendor_has_are_listed() {
        JsonNode compared = CommandRun.json(
                "compare",
                "--first",
                write("a.csv", "item,label\n1,x\n2,x\n4,x\n9,x\n"),
                "--second",
                write("b.csv", "item,label\n1,x\n3,x\n5,x\n"),
                "--truth",
                write("t.csv", "item,truth\n1,x\n2,x\n3,x\n4,x\n5,x\n"));
        assertThat(compared.at("/items").asInt()).isOne();
        assertThat(compared.at("/unmatched").toString())
                .isEqualTo("{\"truth\":1,\"truthItems\":[\"9\"],\"first\":2,\"firstItems\":[\"3\",\"5\"],"
                        + "\"second\":2,\"secondItems\":[\"2\",\"4\"]}");
    }

    @Test
    void audits_go_by_the_names_of_their_columns_or_by_place() {
        JsonNode named =
                CommandRun.json("monitor", "--audits", write("m.csv", "Audited;Day;Correct\n50;mon;49\n50;tue;50\n"));
        JsonNode bare = CommandRun.json("monitor", "--audits", write("n.csv", "mon,49,50\ntue,50,50\n"));
        assertThat(named).isEqualTo(bare);
        assertThat(bare.at("/days/0/correct").asInt()).isEqualTo(49);
        assertThat(bare.at("/days/1/total").asInt()).isEqualTo(100);
    }

    @Test
    void a_dimension_needs_no_turn() {
        JsonNode graded = CommandRun.json(
                "grade",
                "--task",
                "conversation",
                "--labels",
                write(
                        "c.csv",
                        "conversation,dimension,rater,score\nc1,help,a,5\nc1,help,b,4\nc1,safe,a,3\nc1,safe,b,3\n"));
        assertThat(graded.at("/dimensions/help/ratings").asInt()).isEqualTo(2);
        assertThat(graded.at("/dimensions/safe/ratings").asInt()).isEqualTo(2);
        assertThat(graded.at("/turns").asInt()).isOne();
    }

    @Test
    void labels_that_differ_in_spelling_alone_are_told() {
        String labels = write("s.csv", "item,label,gold\n1,1.0,1\n2,2,2\n3,Yes,yes\n");
        assertThat(CommandRun.json("grade", "--task", "classification", "--labels", labels, "--truth-column", "gold")
                        .at("/alike")
                        .toString())
                .isEqualTo("[[\"1\",\"1.0\"],[\"Yes\",\"yes\"]]");
        assertThat(CommandRun.of("grade", "--task", "classification", "--labels", labels, "--truth-column", "gold")
                        .out())
                .contains("alike\n  1, 1.0\n  Yes, yes\n");
    }

    /** A comma parts labels where no cell of the column has another sign for it, in the truth and in the labels each. */
    @Test
    void commas_part_the_labels_of_sets_where_nothing_else_does() {
        JsonNode commas = CommandRun.json(
                "grade",
                "--task",
                "multilabel",
                "--labels",
                write("ml.csv", "item,label\n1,\"b, a\"\n2,a\n3,\n"),
                "--truth",
                write("mt.csv", "item,truth\n1,a|b\n2,b\n3,\n"));
        assertThat(commas.at("/exact").asInt()).isEqualTo(2);
        JsonNode names = CommandRun.json(
                "grade",
                "--task",
                "multilabel",
                "--labels",
                write("mn.csv", "item,label,gold\n1,\"Bo, Ada|Cy\",\"Bo, Ada|Cy\"\n2,\"Bo, Ada\",\"Bo, Ada|Cy\"\n"),
                "--truth-column",
                "gold");
        assertThat(names.at("/perClass").size()).isEqualTo(2);
    }

    @Test
    void a_column_may_be_named_in_other_letters() {
        String labels = write("u.csv", "ID,LABEL,Gold\n1,x,x\n");
        assertThat(CommandRun.json(
                                "grade",
                                "--task",
                                "classification",
                                "--labels",
                                labels,
                                "--label-column",
                                "label",
                                "--truth-column",
                                "gold")
                        .at("/correct")
                        .asInt())
                .isOne();
        String both = write("v.csv", "ID,Label,LABEL,gold\n1,x,y,x\n");
        assertThat(CommandRun.of(
                                "grade",
                                "--task",
                                "classification",
                                "--labels",
                                both,
                                "--label-column",
                                "label",
                                "--truth-column",
                                "gold")
                        .err())
                .startsWith("--label-column: ");
    }

    @Test
    void raters_agree_on_parts_of_an_item_and_what_is_no_answer_is_told() {
        JsonNode figures = CommandRun.json(
                "agreement",
                "--labels",
                write("a.csv", "conversation,turn,rater,label\nc,1,a,x\nc,1,b,x\nc,2,a,y\nc,2,b,x\nc,2,b,y\nc,3,a,\n"));
        assertThat(figures.at("/items").asInt()).isEqualTo(2);
        assertThat(figures.at("/percentAgreement").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/duplicates").asInt()).isOne();
        assertThat(figures.at("/read/leftOut/unanswered").asInt()).isOne();
    }

    @Test
    void a_rating_may_have_a_decimal_comma() {
        String points = write("rp.csv", "item;rater;rating\na;x;1.5\na;y;2.25\nb;x;3\nb;y;3.5\n");
        String commas = write("rc.csv", "item;rater;rating\na;x;1,5\na;y;2,25\nb;x;3\nb;y;3,5\n");
        JsonNode figures = CommandRun.json("grade", "--task", "rating", "--labels", commas);
        assertThat(figures.get("noNumbers").asInt()).isZero();
        assertThat(figures.get("icc21"))
                .isEqualTo(CommandRun.json("grade", "--task", "rating", "--labels", points)
                        .get("icc21"));
        assertThat(CommandRun.json(
                                "grade",
                                "--task",
                                "rating",
                                "--labels",
                                write("rt.csv", "item;rater;rating\na;x;1,500\na;y;2\n"))
                        .get("noNumbers")
                        .asInt())
                .isOne();
    }

    @Test
    void what_is_true_is_beside_the_item_on_either_side() {
        for (String truth : new String[] {
            "label,id\ncat,1\ndog,2\n",
            "is,id\ncat,1\ndog,2\n",
            "id,is\n1,cat\n2,dog\n",
            "gold,key\ncat,1\ndog,2\n",
            "key,gold\n1,cat\n2,dog\n",
            "1,cat\n2,dog\n"
        }) {
            JsonNode graded = CommandRun.json(
                    "grade",
                    "--task",
                    "classification",
                    "--labels",
                    write("tl.csv", "id,label\n1,cat\n2,dog\n"),
                    "--truth",
                    write("tt.csv", truth));
            assertThat(graded.at("/accuracy").asDouble()).as(truth).isOne();
            assertThat(graded.at("/unmatched/truth").asInt()).as(truth).isZero();
        }
    }

    /** The labels and the truth have their names of a person and of a machine: the item is not guessed beside a name that is there. */
    @Test
    void a_column_of_the_truth_may_be_named_in_other_letters() {
        for (String truth : new String[] {
            "mykey,id,truth\n1,91,cat\n2,92,dog\n",
            "MYKEY,id,truth\n1,91,cat\n2,92,dog\n",
            "MyKey,id,truth\n1,91,cat\n2,92,dog\n",
            "mykey,is\n1,cat\n2,dog\n",
            "is,mykey\ncat,1\ndog,2\n"
        }) {
            JsonNode graded = CommandRun.json(
                    "grade",
                    "--task",
                    "classification",
                    "--labels",
                    write("kl.csv", "MyKey,label\n1,cat\n2,dog\n"),
                    "--truth",
                    write("kt.csv", truth),
                    "--item-column",
                    "MyKey");
            assertThat(graded.at("/correct").asInt()).as(truth).isEqualTo(2);
            assertThat(graded.at("/unmatched/truth").asInt()).as(truth).isZero();
        }
    }

    /** Nothing says whether the first row names columns but the rows below it. */
    @Test
    void a_truth_file_may_name_its_columns_as_nobody_would_guess() {
        for (String truth : new String[] {
            "Ding;Wahrheit\nq1;cat\nq2;dog\n", "q1;cat\nq2;dog\n", "Ding;Wahrheit\nq1;cat\nq2;dog\nq3;dog\n"
        }) {
            JsonNode graded = CommandRun.json(
                    "grade",
                    "--task",
                    "classification",
                    "--labels",
                    write("hl.csv", "wer;was;worauf\nada;cat;q1\nada;dog;q2\n"),
                    "--truth",
                    write("ht.csv", truth),
                    "--item-column",
                    "3",
                    "--annotator-column",
                    "1",
                    "--label-column",
                    "2",
                    "--truth-item-column",
                    "1",
                    "--truth-column",
                    "2");
            assertThat(graded.at("/correct").asInt()).as(truth).isEqualTo(2);
            assertThat(graded.at("/unmatched/truth").asInt()).as(truth).isEqualTo(truth.contains("q3") ? 1 : 0);
            assertThat(graded.at("/perClass").size()).as(truth).isEqualTo(2);
        }
    }

    /** Words alone: the classes below recur, and the first row's is none of them. */
    @Test
    void items_of_a_truth_file_may_be_words() {
        String labels = write("wl.csv", "worauf,was\npear,fruit\nleek,root\n");
        for (String truth :
                new String[] {"Ding,ist\npear,fruit\nplum,fruit\nleek,root\n", "pear,fruit\nplum,fruit\nleek,root\n"}) {
            JsonNode graded = CommandRun.json(
                    "grade",
                    "--task",
                    "classification",
                    "--labels",
                    labels,
                    "--truth",
                    write("wt.csv", truth),
                    "--item-column",
                    "1",
                    "--label-column",
                    "2");
            assertThat(graded.at("/correct").asInt()).as(truth).isEqualTo(2);
            assertThat(graded.at("/unmatched/truth").asInt()).as(truth).isOne();
        }
    }

    @Test
    void columns_of_a_truth_file_are_named_where_one_has_to_be_chosen() {
        assertThat(CommandRun.of(
                                "grade",
                                "--task",
                                "classification",
                                "--labels",
                                write("cl.csv", "item,label\n1,x\n"),
                                "--truth",
                                write("ct.csv", "path,sentence,votes\n1,x,2\n"))
                        .err())
                .contains("1 'path', 2 'sentence', 3 'votes'");
    }

    /** Krippendorff 2011, nominal: a row for each unit, a column for each observer, and nothing else. */
    @Test
    void a_table_of_annotators_alone_has_an_item_a_row() {
        String rows =
                "1,1,,1\n2,2,3,2\n3,3,3,3\n3,3,3,3\n2,2,2,2\n1,2,3,4\n4,4,4,4\n1,1,2,1\n2,2,2,2\n,5,5,5\n,,1,1\n,3,,\n";
        JsonNode named = CommandRun.json(
                "agreement", "--labels", write("ma.csv", "A,B,C,D\n" + rows), "--label-column", "A,B,C,D");
        assertThat(named.at("/items").asInt()).isEqualTo(12);
        assertThat(named.at("/krippendorffAlpha").asDouble()).isCloseTo(0.743421052631579, within(1e-12));
        JsonNode bare = CommandRun.json(
                "agreement", "--labels", write("mb.csv", rows), "--label-column", "1,2,3,4", "--no-header");
        assertThat(bare.at("/krippendorffAlpha")).isEqualTo(named.at("/krippendorffAlpha"));
        JsonNode graded = CommandRun.json(
                "grade",
                "--task",
                "classification",
                "--labels",
                write("mc.csv", "a,b,gold\nx,y,x\ny,y,y\n"),
                "--label-column",
                "a,b",
                "--truth-column",
                "gold");
        assertThat(graded.at("/correct").asInt()).isEqualTo(3);
        assertThat(CommandRun.of("agreement", "--labels", write("md.csv", "clip,a,b\n1,x,x\n"), "--label-column", "a,b")
                        .err())
                .startsWith("--item-column: ");
    }

    @Test
    void raters_agree_on_numbers_with_a_decimal_comma() {
        for (String level : new String[] {"ordinal", "interval", "ratio"}) {
            String file = write("ac.csv", "item;rater;rating\na;x;1.5\na;y;2.25\nb;x;3\nb;y;3.5\n");
            JsonNode points = CommandRun.json("agreement", "--level", level, "--labels", file);
            write("ac.csv", "item;rater;rating\na;x;1,5\na;y;2,25\nb;x;3\nb;y;3,5\n");
            assertThat(CommandRun.json("agreement", "--level", level, "--labels", file))
                    .as(level)
                    .isEqualTo(points);
        }
        String thousand = write("at.csv", "item;rater;rating\na;x;1,500\na;y;2\n");
        assertThat(CommandRun.of("agreement", "--level", "interval", "--labels", thousand)
                        .err())
                .startsWith("--level: ");
    }

    /** Without an order an answer is a word, and two words are two. */
    @Test
    void words_of_numbers_and_a_comma_stay_words() {
        String words = write("aw.csv", "item;rater;label\na;x;1,2\na;y;1.2\nb;x;1,2\nb;y;1,2\n");
        assertThat(CommandRun.json("agreement", "--labels", words)
                        .at("/percentAgreement")
                        .asDouble())
                .isEqualTo(0.5);
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
