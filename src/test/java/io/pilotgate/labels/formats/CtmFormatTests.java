package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** Samples after "ctm - Definition of time marked conversation scoring input", NIST SCTK, doc/infmts.htm. */
class CtmFormatTests {

    @Test
    void words_are_said_by_recording_and_channel_in_the_order_of_time() {
        SampleRead read = Reading.as(Shape.WRITTEN).of("hyp.ctm", """
                ;;
                ;; Comments follow

                7654 B 11.50 0.2 I -6.763
                7654 A 12.00 0.34 YOU -12.384530
                7654 A 11.34 0.2 YES -6.763
                7654 A 13.30 .5 CAN 2.806418
                7654 B 12.20 0.34 SEE 1.0
                7655 1 0.10 0.20 <eps> 1.0
                7655 1 0.30 0.20 good
                """);

        assertThat(read.formats()).containsExactly("ctm");
        assertThat(read.said()).containsExactly("7654: YES YOU CAN I SEE", "7655: good");
    }

    @Test
    void of_alternatives_the_first_counts() {
        assertThat(Reading.as(Shape.WRITTEN).of("ref.ctm", """
                7654 A 11.00 0.20 WELL
                7654 A * * <ALT_BEGIN>
                7654 A 12.00 0.34 UM
                7654 A * * <ALT>
                7654 A 12.00 0.34 UH
                7654 A * * <ALT_END>
                7654 A 13.00 0.34 YES
                """).said()).containsExactly("7654: WELL UM YES");
    }

    @Test
    void a_line_that_is_none_is_refused_with_its_number() {
        assertThat(Reading.as(Shape.WRITTEN)
                        .named("ctm")
                        .refused("x.ctm", "7654 A 11.34 0.2 YES\n;; c\n7654 A soon 0.2 YES\n"))
                .contains("line 3");
    }

    @Test
    void ratings_in_whole_numbers_are_a_table() {
        assertThat(Reading.as(Shape.LABEL)
                        .withoutHeader()
                        .item("1")
                        .labels("2", "3", "4", "5")
                        .of("r.tsv", "101\t4\t5\t3\t4\n102\t1\t2\t1\t1\n")
                        .said())
                .hasSize(8)
                .contains("101 3: 5");
    }

    @Test
    void a_damaged_line_of_a_file_called_ctm_is_told_wherever_it_stands() {
        assertThat(Reading.as(Shape.WRITTEN).refused("x.ctm", "7654 A soon 0.2 YES\n7654 A 11.34 0.2 YES\n"))
                .contains("line 1: ");
    }
}
