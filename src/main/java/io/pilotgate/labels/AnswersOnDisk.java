package io.pilotgate.labels;

import io.pilotgate.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers that are given twice in little memory, however large the file: of each answer 128 bits of a hash go to a
 * bucket, and at the end one bucket after the other is looked through. Two of ten million answers share 128 bits by
 * chance once in 10^24 files.
 */
final class AnswersOnDisk implements Answers, AutoCloseable {

    /** An answer that was given before. */
    record Repeat(long line, long earlier) {}

    /**
     * What was given twice.
     *
     * @param first the first of them, by line
     * @param count all of them
     */
    record Repeats(List<Repeat> first, long count) {}

    /** Items met lately, so that one with many answers is noted a few times and not for each. */
    private static final int LATELY = 1 << 15;

    /** A vendor has few annotators; of a file that says otherwise not all are remembered. */
    private static final int MOST_ANNOTATORS = 10_000;

    private final MessageDigest digest = Sha256.newDigest();
    private final Buckets answers = new Buckets(3);
    private final Buckets items = new Buckets(2);
    private final long[] lately = new long[2 * LATELY];
    private final Map<String, long[]> annotators = new HashMap<>();
    private long different = -1;

    /** Always 0: whether it was given before is found out at the end. */
    @Override
    public long earlierLine(String item, @Nullable String annotator, long line) {
        long[] what = hash(item);
        noteItem(what);
        long[] who = annotator == null ? new long[2] : hashOfAnnotator(annotator);
        answers.add(what[0] ^ Long.rotateLeft(who[0], 1), what[1] ^ Long.rotateLeft(who[1], 1), line);
        return 0;
    }

    @Override
    public long items() {
        if (different < 0) {
            long[] sum = new long[1];
            items.forEach((records, count) -> sum[0] += FirstOfEach.among(records, count, 2, (earlier, later) -> {}));
            different = sum[0];
        }
        return different;
    }

    /** @param most how many are named */
    Repeats repeats(int most) {
        PriorityQueue<Repeat> last =
                new PriorityQueue<>(Comparator.comparingLong(Repeat::line).reversed());
        long[] count = new long[1];
        answers.forEach((records, size) -> FirstOfEach.among(records, size, 3, (earlier, later) -> {
            count[0]++;
            last.add(new Repeat(records[3 * later + 2], records[3 * earlier + 2]));
            if (last.size() > most) {
                last.remove();
            }
        }));
        return new Repeats(
                last.stream().sorted(Comparator.comparingLong(Repeat::line)).toList(), count[0]);
    }

    @Override
    public void close() {
        answers.close();
        items.close();
    }

    private void noteItem(long[] item) {
        int place = 2 * (int) (item[1] >>> 40 & LATELY - 1);
        if (lately[place] != item[0] || lately[place + 1] != item[1]) {
            lately[place] = item[0];
            lately[place + 1] = item[1];
            items.add(item);
        }
    }

    private long[] hashOfAnnotator(String annotator) {
        long[] known = annotators.get(annotator);
        if (known != null) {
            return known;
        }
        long[] hash = hash(annotator);
        if (annotators.size() < MOST_ANNOTATORS) {
            annotators.put(annotator, hash);
        }
        return hash;
    }

    private long[] hash(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        return new long[] {bytes.getLong(), bytes.getLong()};
    }
}
