package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** Samples after WebVTT, w3.org/TR/webvtt1 (introduction, and "Cue text"), and the SubRip files that players take. */
class TimedTextFormatTests {

    @Test
    void only_what_cues_say_is_speech() {
        SampleRead read = Reading.as(Shape.WRITTEN).of("call.vtt", """
                WEBVTT - A call
                Kind: captions

                STYLE
                ::cue { color: red }

                REGION
                id:fred width:40%

                NOTE
                This is a comment
                of two lines

                first cue
                00:01.000 --> 00:04.000 align:start position:10%
                <v Anna>Hello, <i>world</i>
                how <00:02.500>are &lt;you&gt; &amp; yours?

                00:00:05.000 --> 00:00:06.000
                NOTE this is said

                3
                01:00:05.000 --> 01:00:06.000
                <c.loud>Bye</c>
                """);

        assertThat(read.formats()).containsExactly("vtt");
        assertThat(read.said()).containsExactly("call: Hello, world how are <you> & yours? NOTE this is said Bye");
    }

    @Test
    void subrip_may_begin_with_a_mark_and_end_its_lines_as_windows_does() {
        SampleRead read = Reading.as(Shape.WRITTEN).of("call.srt", """
                \uFEFF1
                00:00:01,000 --> 00:00:02,500
                {\\an8}<font color="#fff">Hello</font>
                there

                2
                00:00:03,000 --> 00:00:04,000
                3 < 5 and 7 > 2
                """.replace("\n", "\r\n"));

        assertThat(read.formats()).containsExactly("srt");
        assertThat(read.said()).containsExactly("call: Hello there 3 < 5 and 7 > 2");
    }

    @Test
    void blank_lines_of_subrip_may_be_missing_or_within_a_cue() {
        assertThat(Reading.as(Shape.WRITTEN).of("a.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                one
                2
                00:00:03,000 --> 00:00:04,000
                two

                and a half
                42

                3
                00:00:05,000 --> 00:00:06,000

                4
                00:00:07,000 --> 00:00:08,000
                end""").said()).containsExactly("a: one two and a half 42 end");
    }

    /** As YouTube writes them: a space begins a cue, and the last line is shown again by the cues that follow. */
    @Test
    void lines_that_run_up_are_said_once() {
        assertThat(Reading.as(Shape.WRITTEN).of("a.vtt", """
                WEBVTT
                Kind: captions

                00:00:00.000 --> 00:00:02.000 align:start position:0%
                \s
                yes<00:00:00.500><c> no</c>

                00:00:02.000 --> 00:00:02.010 align:start position:0%
                yes no
                \s

                00:00:02.010 --> 00:00:04.000 align:start position:0%
                yes no
                yes<00:00:02.500><c> no</c>

                00:00:04.000 --> 00:00:06.000 align:start position:0%
                yes no
                bye<00:00:05.500><c> then</c>
                """).said()).containsExactly("a: yes no yes no bye then");
    }

    @Test
    void lines_that_do_not_run_up_may_be_said_twice_and_spaces_may_part_cues() {
        assertThat(Reading.as(Shape.WRITTEN).of("a.vtt", """
                WEBVTT

                1
                00:01.000 --> 00:02.000
                no
                \s
                2
                00:03.000 --> 00:04.000
                no
                \s
                never
                """).said()).containsExactly("a: no no never");
    }

    @Test
    void silence_is_an_answer() {
        assertThat(Reading.as(Shape.WRITTEN).of("quiet.vtt", "WEBVTT\n").said()).containsExactly("quiet: ");
    }
}
