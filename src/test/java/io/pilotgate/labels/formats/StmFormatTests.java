package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** After "stm - Definition of a segment time marked file", NIST SCTK, doc/infmts.htm. */
class StmFormatTests {

    @Test
    void segments_of_a_recording_are_its_transcript_in_the_order_of_time() {
        SampleRead read = Reading.as(Shape.WRITTEN).of("ref.txt", """
                ;; comment
                rec1 A spk 2.50 4.00 <o,f0,male> big world
                rec1 A spk 0.00 2.50 <o,f0,male> { hello / hallo } { uh / @ }
                rec1 A spk 4.00 5.00 IGNORE_TIME_SEGMENT_IN_SCORING
                rec2 B spk 0.00 1.00 good night
                """);
        assertThat(read.formats()).containsExactly("stm");
        assertThat(read.said()).containsExactly("rec1: hello uh big world", "rec2: good night");
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThat(Reading.as(Shape.WRITTEN).named("stm").refused("x", "rec1 A spk 0.0 1.0 hello\nrec1 A hello\n"))
                .startsWith("line 2: ");
    }

    /** The file's name says what it is, whatever line is broken. */
    @Test
    void a_damaged_line_of_a_file_called_stm_is_told() {
        for (String broken : new String[] {"rec1 A spk 0.0", "rec1 A spk x 1.0 hello"}) {
            assertThat(Reading.as(Shape.WRITTEN).refused("x.stm", broken + "\nrec1 A spk 1.0 2.0 there\n"))
                    .contains("line 1: ");
        }
    }
}
