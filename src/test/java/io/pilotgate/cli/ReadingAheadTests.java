package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.cli.ReadingAhead.Part;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reader and taker are two threads: nothing is lost, swapped or left running between them. */
class ReadingAheadTests {

    /** More than the reader may be ahead. */
    private static final int MANY = 20_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void hands_over_everything_in_the_order_of_the_file() throws IOException {
        List<String> items = new ArrayList<>();
        Thread caller = Thread.currentThread();

        read("", annotation -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            items.add(annotation.item());
        });

        assertThat(items).hasSize(MANY);
        for (int item = 0; item < MANY; item++) {
            assertThat(items.get(item)).isEqualTo("" + item);
        }
    }

    /** What stands above it was handed over before. */
    @Test
    void tells_what_the_reader_refused() {
        List<String> items = new ArrayList<>();

        assertThatThrownBy(() -> read("one cell\n", annotation -> items.add(annotation.item())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("This row has 1 cells");
        assertThat(items).hasSize(MANY);
    }

    @Test
    void ends_the_reader_where_the_taker_fails() throws InterruptedException {
        assertThatThrownBy(() -> read("", annotation -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(ReadingAhead.READER)) {
                thread.join(20_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private void read(String more, Consumer<Annotation> taker) throws IOException {
        StringBuilder rows = new StringBuilder("item,label\n");
        for (int row = 0; row < MANY; row++) {
            rows.append(row).append(",cat\n");
        }
        Path file = Files.writeString(folder.resolve("labels.csv"), rows + more);
        try (LabelPath path = LabelPath.of(file)) {
            ReadingAhead.read(path, null, List.of(new Part(ReadOptions.of(Shape.LABEL), taker)), null);
        }
    }
}
