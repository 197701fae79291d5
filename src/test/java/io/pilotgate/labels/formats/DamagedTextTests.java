package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Text in an encoding that is not told by the file, and files that are no text at all. */
class DamagedTextTests {

    /** Read with a sign in place of each such letter, {@code Größe} and {@code Grüße} would be the same class. */
    @Test
    void bytes_that_are_no_text_are_refused_with_their_line() {
        String table = "item,label\n1,rot\n2,gr\u00fcn\n";
        assertThat(Reading.as(Shape.LABEL).refused("x.csv", table.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("line 3: ")
                .contains("UTF-8");
        assertThat(Reading.as(Shape.LABEL).of("x.csv", table).said()).containsExactly("1: rot", "2: gr\u00fcn");
        assertThat(Reading.as(Shape.MARKS)
                        .refused("x.conll", "Ada B-PER\nm\u00fcde O\n".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("line 2: ");
        assertThat(Reading.as(Shape.WRITTEN).refused("x.txt", "gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("line 1: ");
    }

    @Test
    void bytes_far_down_a_long_file_are_found_too() {
        String table = "item,label\n" + "1,rot\n".repeat(50_000) + "2,gr\u00fcn\n";
        assertThat(Reading.as(Shape.LABEL).refused("x.csv", table.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("line 50002: ");
    }

    @Test
    void a_compressed_file_is_called_one() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("item,label\n1,rot\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Reading.as(Shape.LABEL).refused("x.csv.gz", packed.toByteArray()))
                .contains("gzip")
                .contains("Unpack it");
    }
}
