package io.pilotgate.cli;

import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.AnswerRows;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadReport;
import io.pilotgate.labels.formats.Wanted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a thread of its own while what was read before is graded. Answers are handed over in the order of the file, a few thousand at
 * a time; the reader waits where the grader is behind, so no more of them are in memory.
 */
final class ReadingAhead implements AutoCloseable {

    static final String READER = "reader of labels";

    private static final int MOST_IN_A_BATCH = 1024;
    private static final int MOST_BATCHES = 8;

    /** Ends the reading; nothing is in it. */
    private static final Batch END = new Annotations();

    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(MOST_BATCHES);
    private final @Nullable Consumer<AnswerRows> rows;
    private final FutureTask<List<ReadReport>> reading;
    private final Thread reader;
    private Annotations filling = new Annotations();

    private ReadingAhead(
            LabelPath files, @Nullable String format, List<Part> parts, @Nullable Consumer<AnswerRows> taker) {
        this.rows = taker == null ? null : answers -> handOnRows(() -> taker.accept(answers));
        this.reading = new FutureTask<>(() -> readAll(files, format, parts));
        this.reader = new Thread(reading, READER);
        reader.setDaemon(true);
    }

    /** What was read, on its way to who takes it. */
    private interface Batch {
        void handOver();
    }

    /** Answers and who takes each. */
    private static final class Annotations implements Batch {
        private final List<Annotation> answers = new ArrayList<>(MOST_IN_A_BATCH);
        private final List<Consumer<Annotation>> takers = new ArrayList<>(MOST_IN_A_BATCH);

        @Override
        public void handOver() {
            for (int place = 0; place < answers.size(); place++) {
                takers.get(place).accept(answers.get(place));
            }
        }
    }

    /**
     * What is read, and who takes it, in the thread of the caller.
     *
     * @param options how it is read
     */
    record Part(ReadOptions options, Consumer<Annotation> taker) {}

    /**
     * @param rows takes rows of tables as numbers, for all parts; null where annotations are wanted
     * @return a report for each part
     */
    static List<ReadReport> read(
            LabelPath files, @Nullable String format, List<Part> parts, @Nullable Consumer<AnswerRows> rows)
            throws IOException {
        try (ReadingAhead ahead = begin(files, format, parts, rows)) {
            return ahead.handOver();
        }
    }

    /** The same, and not yet handed over. */
    static ReadingAhead begin(
            LabelPath files, @Nullable String format, List<Part> parts, @Nullable Consumer<AnswerRows> rows) {
        ReadingAhead ahead = new ReadingAhead(files, format, parts, rows);
        ahead.reader.start();
        return ahead;
    }

    private List<ReadReport> readAll(LabelPath files, @Nullable String format, List<Part> parts)
            throws IOException, InterruptedException {
        List<Wanted> wanted = new ArrayList<>();
        for (Part part : parts) {
            wanted.add(new Wanted(part.options(), new Handing(part.taker())));
        }
        try {
            return AnnotationFormats.readAll(files, format, wanted);
        } finally {
            ready.put(filling);
            ready.put(END);
        }
    }

    /** Ends the reader, whether it is done or not. */
    @Override
    public void close() {
        reader.interrupt();
    }

    /** Everything, in the thread of the caller. */
    List<ReadReport> handOver() throws IOException {
        try {
            for (Batch batch = ready.take(); batch != END; batch = ready.take()) {
                batch.handOver();
            }
            return reading.get();
        } catch (ExecutionException failed) {
            throw asItWas(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading was interrupted.", stopped);
        }
    }

    private static RuntimeException asItWas(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException unreadable) {
            throw unreadable;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException told ? told : new IllegalStateException(cause);
    }

    /** In the order of the file: what is being filled goes before. */
    private void handOnRows(Batch batch) {
        if (!filling.answers.isEmpty()) {
            handOn(filling);
            filling = new Annotations();
        }
        handOn(batch);
    }

    private void handOn(Batch batch) {
        try {
            ready.put(batch);
        } catch (InterruptedException graderGone) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(graderGone);
        }
    }

    /** What is no annotation is counted by the reading. */
    private final class Handing implements AnnotationSink {

        private final Consumer<Annotation> taker;

        Handing(Consumer<Annotation> taker) {
            this.taker = taker;
        }

        @Override
        public void annotation(Annotation annotation) {
            filling.answers.add(annotation);
            filling.takers.add(taker);
            if (filling.answers.size() >= MOST_IN_A_BATCH) {
                handOn(filling);
                filling = new Annotations();
            }
        }

        @Override
        public @Nullable Consumer<AnswerRows> rows() {
            return rows;
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {}
    }
}
