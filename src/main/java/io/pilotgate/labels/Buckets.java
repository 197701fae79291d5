package io.pilotgate.labels;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Records of a few numbers each, in the order they came, sorted into buckets by the first number. A few thousand stay in
 * memory; more go to temporary files, so that millions of them take no more memory than one bucket does.
 */
final class Buckets implements AutoCloseable {

    /** Looks at one bucket. */
    interface Visitor {

        /** @param records in the order they came, one after the other; only {@code count} of them are filled */
        void visit(long[] records, int count);
    }

    private static final int IN_MEMORY = 1 << 15;
    private static final int BITS = 6;
    private static final int BUFFER = 1 << 13;

    private final int width;
    private final Path[] files = new Path[1 << BITS];
    private final DataOutputStream[] outputs = new DataOutputStream[1 << BITS];
    private final long[] counts = new long[1 << BITS];
    private long[] first;
    private int size;
    private boolean spilled;

    /** @param width numbers in a record; the first of them is spread evenly, as hashes are */
    Buckets(int width) {
        this.width = width;
        this.first = new long[width << 10];
    }

    void add(long... record) {
        if (spilled) {
            write(record);
            return;
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
        }
        System.arraycopy(record, 0, first, size, width);
        size += width;
        if (size == width * IN_MEMORY) {
            spill();
        }
    }

    void forEach(Visitor visitor) {
        if (!spilled) {
            visitor.visit(first, size / width);
            return;
        }
        for (int bucket = 0; bucket < files.length; bucket++) {
            long[] records = read(bucket);
            visitor.visit(records, records.length / width);
        }
    }

    @Override
    public void close() {
        for (int bucket = 0; bucket < files.length; bucket++) {
            try {
                if (outputs[bucket] != null) {
                    outputs[bucket].close();
                    Files.deleteIfExists(files[bucket]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void spill() {
        spilled = true;
        long[] record = new long[width];
        for (int place = 0; place < size; place += width) {
            System.arraycopy(first, place, record, 0, width);
            write(record);
        }
        first = new long[0];
    }

    private void write(long[] record) {
        int bucket = (int) (record[0] >>> (Long.SIZE - BITS));
        try {
            DataOutputStream output = output(bucket);
            for (int number = 0; number < width; number++) {
                output.writeLong(record[number]);
            }
            counts[bucket]++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataOutputStream output(int bucket) throws IOException {
        if (outputs[bucket] == null) {
            files[bucket] = Files.createTempFile("pilotgate-", ".answers");
            outputs[bucket] =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(files[bucket]), BUFFER));
        }
        return outputs[bucket];
    }

    private long[] read(int bucket) {
        long[] records = new long[Math.toIntExact(counts[bucket] * width)];
        if (records.length == 0) {
            return records;
        }
        try {
            outputs[bucket].flush();
            try (var input =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(files[bucket]), 8 * BUFFER))) {
                for (int place = 0; place < records.length; place++) {
                    records[place] = input.readLong();
                }
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
