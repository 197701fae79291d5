package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a file is, is told by what stands in it, whatever it is called. */
class FormatDetectionTests {

    private record Sample(String format, Shape shape, String content) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "label-studio",
                    Shape.LABEL,
                    "[{\"id\":1,\"data\":{\"text\":\"x\"},\"annotations\":[{\"completed_by\":1,\"result\":[]}]}]"),
            new Sample(
                    "label-studio-min",
                    Shape.LABEL,
                    "[{\"text\":\"x\",\"id\":1,\"mood\":\"a\",\"annotator\":1,\"annotation_id\":1,\"lead_time\":1}]"),
            new Sample("doccano", Shape.MARKS, "{\"id\":1,\"text\":\"x\",\"label\":[[0,1,\"A\"]]}\n"),
            new Sample(
                    "prodigy",
                    Shape.MARKS,
                    "{\"text\":\"x\",\"_input_hash\":1,\"_task_hash\":1,\"spans\":[],\"answer\":\"accept\"}\n"),
            new Sample(
                    "argilla",
                    Shape.LABEL,
                    "[{\"id\":\"1\",\"fields\":{\"text\":\"x\"},\"responses\":{\"q\":[{\"value\":\"a\",\"user_id\":\"u\"}]}}]"),
            new Sample("conll", Shape.MARKS, "Ada B-PER\nmet O\n"),
            new Sample("vtt", Shape.WRITTEN, "WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n"),
            new Sample("srt", Shape.WRITTEN, "1\n00:00:01,000 --> 00:00:02,000\nhello\n"),
            new Sample("ctm", Shape.WRITTEN, ";; c\nrec 1 0.10 0.20 hello 0.9\n"),
            new Sample("json", Shape.LABEL, "{\"item\":1,\"label\":\"a\"}\n"),
            new Sample("csv", Shape.LABEL, "item;label\n1;a\n"));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void the_content_tells(Sample sample) {
        for (String name : List.of("x", "x.csv", "x.json", "x.txt", "x.conll", "x.srt", "x.zip")) {
            assertThat(Reading.as(sample.shape).of(name, sample.content).formats())
                    .as(name)
                    .containsExactly(sample.format);
        }
    }

    @Test
    void a_byte_order_mark_hides_nothing() {
        for (Sample sample : SAMPLES) {
            assertThat(Reading.as(sample.shape)
                            .of("x", "\uFEFF" + sample.content)
                            .formats())
                    .containsExactly(sample.format);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"conll; Ada B-PER", "vtt; WEBVTT", "srt; 00:00:01,000 --> 00:00:02,000", "ctm; rec 1 0.1 0.2 hello"
            })
    void spans_and_transcripts_are_no_classes(String format, String content) {
        assertThat(Reading.as(Shape.LABEL).refused("labels.csv", content + "\n"))
                .isNotEmpty();
    }

    @Test
    void each_file_of_an_archive_is_read_by_what_it_is() {
        assertThat(Reading.as(Shape.WRITTEN)
                        .of(
                                "all.zip",
                                Archives.of("a.txt", "WEBVTT\n", "b.csv", "rec 1 0.1 0.2 hello\n", "c.txt", "hi"))
                        .formats())
                .containsExactly("vtt", "ctm", "txt");
    }
}
