package io.pilotgate.proof;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Three people's labels of many items, and what it costs to do the least with them.
 *
 * @param copied how long the disk takes to copy the file
 * @param parsed how long a bare parse of it takes
 */
record LargeFile(Path path, int rows, int items, String sha256, Duration copied, Duration parsed) {

    private static final String[] LABELS = {"stop", "yield", "speed limit 50", "no entry"};
    private static final int PEOPLE = 3;

    static LargeFile in(Path folder, int megabytes) throws IOException {
        Path path = folder.resolve("large.csv");
        int items = write(path, megabytes * 1_000_000L);
        Instant begin = Instant.now();
        Files.copy(path, folder.resolve("copy.csv"), StandardCopyOption.REPLACE_EXISTING);
        Instant copied = Instant.now();
        int rows = parse(path);
        return new LargeFile(
                path,
                rows,
                items,
                hash(path),
                Duration.between(begin, copied),
                Duration.between(copied, Instant.now()));
    }

    private static int write(Path path, long bytes) throws IOException {
        long written = 0;
        int item = 0;
        try (BufferedWriter file = Files.newBufferedWriter(path)) {
            file.write("item,annotator,label\n");
            while (written < bytes) {
                for (int person = 0; person < PEOPLE; person++) {
                    String line = "frame-" + (1_000_000 + item) + ",annotator-" + (item * 7 + person) % 40 + ","
                            + LABELS[(item + person / 2) % LABELS.length] + "\n";
                    file.write(line);
                    written += line.length();
                }
                item++;
            }
        }
        return item;
    }

    private static int parse(Path path) throws IOException {
        int rows = -1;
        try (var records = CsvReader.builder().ofCsvRecord(path)) {
            for (var row : records) {
                rows += row.getFieldCount() == 3 ? 1 : 0;
            }
        }
        return rows;
    }

    private static String hash(Path path) throws IOException {
        MessageDigest digest = io.pilotgate.kernel.Sha256.newDigest();
        try (InputStream file = Files.newInputStream(path)) {
            byte[] portion = new byte[1 << 16];
            for (int read = file.read(portion); read >= 0; read = file.read(portion)) {
                digest.update(portion, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
