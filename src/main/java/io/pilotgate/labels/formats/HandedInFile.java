package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in, read without a copy on the disk. Of an archive one file after another is held in memory, each read by what
 * it is; a name that leads out of the archive is refused.
 */
public final class HandedInFile {

    /** Of an archive of truth: the strata of its items, for formats that have no place for them. */
    public static final String STRATA = "strata.csv";

    /** What one file of an archive may unpack to. */
    private static final int LARGEST_ENTRY = 32 << 20;

    /** What all of them may. */
    private static final long LARGEST_ARCHIVE = 2L << 30;

    private final String name;
    private final Supplier<InputStream> content;

    /** @param content opens it, more than once */
    public HandedInFile(String name, Supplier<InputStream> content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads every answer.
     *
     * @param format found out by the content where it is null
     * @throws Refusal where it cannot be read, with the place and the mend
     */
    public ReadReport read(@Nullable String format, ReadOptions options, AnnotationSink sink) throws IOException {
        CountingSink counting = new CountingSink(sink);
        LabelSource whole = new Source(name, content);
        if (LabelPath.isArchive(FileStart.of(whole))) {
            readEntries(format, options, counting);
        } else {
            AnnotationFormats.readOne(whole, format, options, counting);
        }
        return counting.report();
    }

    /**
     * The file of strata in an archive; empty where there is none.
     *
     * @throws Refusal where there are two
     */
    public Optional<byte[]> strata() throws IOException {
        byte[] found = null;
        if (!LabelPath.isArchive(FileStart.of(new Source(name, content)))) {
            return Optional.empty();
        }
        try (ZipInputStream archive = new ZipInputStream(content.get())) {
            for (ZipEntry entry = next(archive); entry != null; entry = next(archive)) {
                if (entry.isDirectory()
                        || !LabelPath.isVisible(entry.getName())
                        || !LabelPath.isStrata(entry.getName())) {
                    continue;
                }
                if (found != null) {
                    throw Refusal.invalid(STRATA, "This archive holds two such files. Put all strata into one.");
                }
                found = bytes(archive);
                requireSize(entry, found.length, found.length, 1);
            }
        }
        return Optional.ofNullable(found);
    }

    private void readEntries(@Nullable String format, ReadOptions options, CountingSink counting) throws IOException {
        int files = 0;
        long size = 0;
        try (ZipInputStream archive = new ZipInputStream(content.get())) {
            for (ZipEntry entry = next(archive); entry != null; entry = next(archive)) {
                if (entry.isDirectory() || !LabelPath.isVisible(entry.getName())) {
                    continue;
                }
                byte[] bytes = bytes(archive);
                size += bytes.length;
                requireSize(entry, bytes.length, size, ++files);
                if (options.side() != ReadOptions.Side.TRUTH || !LabelPath.isStrata(entry.getName())) {
                    readEntry(LabelPath.last(entry.getName()), bytes, format, options, counting);
                }
            }
        }
        if (files == 0) {
            throw Refusal.invalid("file", "This archive holds no file, or is broken. Pack it again.");
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream archive) throws IOException {
        try {
            ZipEntry entry = archive.getNextEntry();
            if (entry != null) {
                LabelArchive.requireInside(entry.getName());
            }
            return entry;
        } catch (EOFException | ZipException | IllegalArgumentException damaged) {
            // The last is what the JDK says of names that are no text.
            throw LabelArchive.damaged("file");
        }
    }

    private static byte[] bytes(ZipInputStream archive) throws IOException {
        try {
            return archive.readNBytes(LARGEST_ENTRY + 1);
        } catch (EOFException | ZipException damaged) {
            throw LabelArchive.damaged("file");
        }
    }

    private static void readEntry(
            String name, byte[] bytes, @Nullable String format, ReadOptions options, CountingSink counting)
            throws IOException {
        LabelSource source = new Source(name, () -> new ByteArrayInputStream(bytes));
        try {
            AnnotationFormats.readOne(source, format, options, counting);
        } catch (Refusal refused) {
            throw AnnotationFormats.named(source, refused);
        }
    }

    private static void requireSize(ZipEntry entry, int length, long size, int files) {
        if (length > LARGEST_ENTRY || size > LARGEST_ARCHIVE || files > LabelPath.MOST_FILES) {
            throw Refusal.invalid(
                    LabelPath.last(entry.getName()),
                    "This archive unpacks to too much: at most " + LabelPath.MOST_FILES
                            + " files of 32 MB each, and 2 GB in all. Hand it in in parts.");
        }
    }

    private record Source(String name, Supplier<InputStream> content) implements LabelSource {

        @Override
        public InputStream open() {
            return content.get();
        }
    }
}
