package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** Many utterances in a file: Kaldi's data directory, and "trn" of NIST SCTK, doc/infmts.htm. */
class UtteranceFormatTests {

    @Test
    void a_line_of_kaldi_is_an_id_and_words() {
        SampleRead read =
                Reading.as(Shape.WRITTEN).of("text", "spk1-utt1 good morning\r\nspk1-utt2\nspk2-utt1 good  night\n");
        assertThat(read.formats()).containsExactly("kaldi");
        assertThat(read.said()).containsExactly("spk1-utt1: good morning", "spk1-utt2: ", "spk2-utt1: good  night");
        assertThat(Reading.as(Shape.WRITTEN)
                        .of("hyp.txt", "r1 good, morning\nr2 good\n")
                        .formats())
                .containsExactly("kaldi");
    }

    @Test
    void a_line_of_trn_ends_with_its_id() {
        SampleRead read = Reading.as(Shape.WRITTEN)
                .of("hyp.trn", ";; made today\ngood { morning / evening } (ann) ada (spk1-1)\n(spk1-2)\n");
        assertThat(read.formats()).containsExactly("trn");
        assertThat(read.said()).containsExactly("spk1-1: good morning (ann) ada", "spk1-2: ");
    }

    @Test
    void a_transcript_of_several_lines_stays_one() {
        assertThat(Reading.as(Shape.WRITTEN)
                        .of("take1.txt", "good morning\nhow are you (laughs)\n7 of us\n")
                        .formats())
                .containsExactly("txt");
        assertThat(Reading.as(Shape.WRITTEN).of("take1.txt", "4x4 cars\n").formats())
                .containsExactly("txt");
    }

    /** Of three columns the second would be the first word of each transcript. */
    @Test
    void a_table_without_a_header_stays_one() {
        String table = "rec1\tann1\tgood morning\nrec2\tann1\tgood night\n";
        assertThat(Reading.as(Shape.WRITTEN)
                        .withoutHeader()
                        .item("1")
                        .labels("3")
                        .of("h.tsv", table)
                        .said())
                .containsExactly("rec1: good morning", "rec2: good night");
        assertThat(Reading.as(Shape.WRITTEN).refused("h.tsv", table)).contains("--item-column");
        assertThat(Reading.as(Shape.WRITTEN)
                        .withoutHeader()
                        .item("1")
                        .labels("2")
                        .of("h.txt", "rec1 a|good morning\nrec2 b|good night\n")
                        .formats())
                .containsExactly("csv");
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThat(Reading.as(Shape.WRITTEN).named("trn").refused("x", "good morning (a1)\ngood night\n"))
                .startsWith("line 2: ");
        assertThat(Reading.as(Shape.WRITTEN).named("kaldi").refused("x", "a1 good\n\"a2\" night\n"))
                .startsWith("line 2: ");
    }

    /** The file's name says what it is: a lost bracket does not make all of it the transcript of one recording. */
    @Test
    void a_damaged_line_of_a_file_called_trn_is_told() {
        assertThat(Reading.as(Shape.WRITTEN).refused("h.trn", "good morning (a1)\ngood night (a2\nada (a3)\n"))
                .contains("line 2: ");
        assertThat(Reading.as(Shape.WRITTEN)
                        .of("h.trn", "one (a1)\ntwo (a1)\nada (a3)\n")
                        .formats())
                .containsExactly("trn");
        assertThat(Reading.as(Shape.WRITTEN)
                        .of("plain.trn", "good morning\nshe smiled (gladly)\nand left\n")
                        .formats())
                .containsExactly("txt");
    }
}
