package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Samples after the CoNLL-2003 shared task (clips.uantwerpen.be/conll2003/ner), CoNLL-2000's conlleval, the WNUT-17 shared task (hashtags)
 * and CoNLL-U (universaldependencies.org/format) for comments.
 */
class ConllFormatTests {

    /** Offsets count characters that are no white space: AdaLovelace, met, Bo, in, Rome. */
    private static final List<String> ADA = List.of("[0-11 PER, 14-16 PER, 18-22 LOC]");

    @Test
    void all_schemes_say_the_same() {
        assertThat(tagged("B-PER I-PER O B-PER O B-LOC")).isEqualTo(ADA);
        assertThat(tagged("I-PER I-PER O I-PER O I-LOC")).as("IOB1").isEqualTo(ADA);
        assertThat(tagged("B-PER E-PER O S-PER O S-LOC")).as("BIOES").isEqualTo(ADA);
        assertThat(tagged("B-PER L-PER O U-PER O U-LOC")).as("BILOU").isEqualTo(ADA);
        assertThat(tagged("I-PER B-PER O O O O"))
                .as("IOB1 begins with B only what touches another of its type")
                .containsExactly("[0-3 PER, 3-11 PER]");
        assertThat(tagged("S-PER S-PER O O O O")).containsExactly("[0-3 PER, 3-11 PER]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b-PER i-PER O b-PER O b-LOC",
                "b-PER e-PER o s-PER o u-LOC",
                "B_PER I_PER O B_PER O B_LOC",
                "b_PER i_PER o b_PER o b_LOC",
                "PER-B PER-I O PER-B O LOC-B",
                "PER_b PER_i o PER_b o LOC_b"
            })
    void tags_are_read_as_the_file_writes_them(String tags) {
        assertThat(tagged("s.conll", tags)).isEqualTo(ADA);
    }

    /** A label such as e-mail is none, nor is a small letter alone. */
    @Test
    void one_that_is_written_otherwise_is_told_with_its_line() {
        assertThat(Reading.as(Shape.MARKS).refused("a.conll", "Ada b-per\nmet o\n\nRome B-LOC\n"))
                .contains("line 4", "'B-LOC'", "as the tags before it: b-per");
        assertThat(Reading.as(Shape.MARKS).refused("a.conll", "Ada B-PER\nmet o\n"))
                .contains("line 2", "'o'", "B-PER");
        assertThat(Reading.as(Shape.MARKS).refused("a.conll", "Ada B-PER\nRome b_loc\n"))
                .contains("line 2", "'b_loc'", "B-PER");
        assertThat(Reading.as(Shape.LABEL)
                        .of("a.tsv", "item\tlabel\n1\te-mail\n2\ti-phone\n")
                        .formats())
                .doesNotContain("conll");
    }

    @Test
    void a_hashtag_is_a_token_however_tags_are_written() {
        SampleRead read = Reading.as(Shape.MARKS).of("h.txt", "met o\nAda b-per\n\n#Rome b-loc\n#won o\n");

        assertThat(read.formats()).containsExactly("conll");
        assertThat(read.said()).containsExactly("1 h: [3-6 per]", "2 h: [0-5 loc]");
    }

    /** Told by the lines that begin otherwise, before and behind it. */
    @Test
    void a_hashtag_may_be_the_first_token_of_a_phrase() {
        assertThat(hashtags("#won o\n#Rome b-loc\nmet o\n\nAda b-per\n"))
                .containsExactly("1 h: [4-9 loc]", "2 h: [0-3 per]");
        assertThat(hashtags("met o\n#Rome b-loc\n#Rome i-loc\n"))
                .as("no other line is of a phrase")
                .containsExactly("1 h: [3-13 loc]");
        assertThat(hashtags("#Rome B_LOC\nmet -\n#won -\n")).containsExactly("1 h: [0-5 LOC]");
        assertThat(Reading.as(Shape.MARKS)
                        .named("conll")
                        .labels("2")
                        .of("h.txt", "#Rome b-loc 0.9\nmet o 0.8\n")
                        .said())
                .as("behind the tag stands something else")
                .containsExactly("1 h: [0-5 loc]");
    }

    @Test
    void a_comment_that_ends_like_a_tag_is_none() {
        assertThat(hashtags("#see this e-mail\nAda b-per\nmet o\n# text = an e-mail\n# by hand, an e-mail\n"))
                .containsExactly("1 h: [0-3 per]");
        assertThat(hashtags("#an e-mail\nAda B-PER\nmet O\n#an e-mail\n")).containsExactly("1 h: [0-3 PER]");
    }

    private static List<String> hashtags(String file) {
        return Reading.as(Shape.MARKS).named("conll").of("h.txt", file).said();
    }

    @Test
    void documents_blank_lines_and_further_columns_are_no_tokens() {
        SampleRead read = Reading.as(Shape.MARKS).of("eng.testa", """
                -DOCSTART- -X- -X- O

                EU NNP B-NP B-ORG
                rejects VBZ B-VP O


                \t
                Rome NNP B-NP B-LOC

                -DOCSTART- -X- -X- O

                Bo NNP B-NP B-PER""");

        assertThat(read.formats()).containsExactly("conll");
        assertThat(read.said()).containsExactly("1 eng: [0-2 ORG]", "2 eng: [0-4 LOC]", "3 eng: [0-2 PER]");
    }

    @Test
    void truth_and_answer_may_be_two_columns_of_one_file() {
        String two = "Ada B-PER O\nmet O O\nRome O B-LOC\n";
        assertThat(Reading.as(Shape.MARKS)
                        .labels("2")
                        .of("named.conll", "Ada B-PER 0.9\nmet O 0.8\n#Rome B-LOC 0.7\n")
                        .said())
                .as("behind the tag stands something else")
                .containsExactly("1 named: [0-3 PER, 6-11 LOC]");

        assertThat(Reading.as(Shape.MARKS).labels("2").of("two.conll", two).said())
                .containsExactly("1 two: [0-3 PER]");
        assertThat(Reading.as(Shape.MARKS).labels("3").of("two.conll", two).said())
                .containsExactly("1 two: [6-10 LOC]");
        assertThat(Reading.as(Shape.MARKS).labels("4").refused("two.conll", two))
                .contains("1 to 3");
        assertThat(Reading.as(Shape.MARKS).labels("1").refused("two.conll", two))
                .contains("line 1", "'Ada'");
    }

    @Test
    void a_comment_may_name_the_sentence_and_a_hashtag_is_a_token() {
        SampleRead read = Reading.as(Shape.MARKS).of("w.conll", """
                # sent_id = s-1
                # text = #Rome won O
                #Rome\tB-LOC
                won\tO

                # global.columns = FORM TAG
                #\tO
                1\tO
                in\tO
                Oslo\tB-LOC
                """);

        assertThat(read.said()).containsExactly("s-1 w: [0-5 LOC]", "2 w: [4-8 LOC]");
    }

    @Test
    void characters_are_code_points() {
        assertThat(Reading.as(Shape.MARKS).of("e.conll", "👍 O\nAda B-PER\n").said())
                .containsExactly("1 e: [1-4 PER]");
    }

    @Test
    void a_tag_of_no_scheme_is_refused_with_its_line() {
        assertThat(Reading.as(Shape.MARKS).named("conll").refused("x.conll", "Ada B-PER\nmet O\n\nBo PER\n"))
                .contains("line 4", "'PER'");
    }

    private static List<String> tagged(String tags) {
        return tagged("s.txt", tags);
    }

    private static List<String> tagged(String name, String tags) {
        String[] tokens = {"Ada", "Lovelace", "met", "Bo", "in", "Rome"};
        String[] each = tags.split(" ");
        StringBuilder file = new StringBuilder();
        for (int token = 0; token < tokens.length; token++) {
            file.append(tokens[token]).append(' ').append(each[token]).append('\n');
        }
        return Reading.as(Shape.MARKS).of(name, file.toString()).said().stream()
                .map(said -> said.substring(said.indexOf(": ") + 2))
                .toList();
    }

    @Test
    void tags_of_one_kind_need_no_type() {
        SampleRead read = Reading.as(Shape.MARKS).of("x", "Ada B\nLovelace I\nmet O\n\nBo B\n");
        assertThat(read.formats()).containsExactly("conll");
        assertThat(read.said()).containsExactly("1 x: [0-11 _]", "2 x: [0-2 _]");
    }

    @Test
    void a_tab_at_the_end_of_a_line_is_white_space() {
        assertThat(Reading.as(Shape.MARKS)
                        .of("x", "Ada B-PER \t\r\nmet O \t\r\n")
                        .said())
                .isEqualTo(Reading.as(Shape.MARKS).of("x", "Ada B-PER\nmet O\n").said());
    }
}
