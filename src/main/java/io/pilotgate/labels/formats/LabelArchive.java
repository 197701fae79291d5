package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP of files, which are read where they are: nothing of it is written to the disk. */
final class LabelArchive {

    /** What one file of an archive may unpack to; more is a bomb, not labels. */
    private static final long LARGEST_ENTRY = 4L << 30;

    private LabelArchive() {}

    /** Its visible files by name; it stays open. */
    static List<LabelSource> sources(ZipFile archive) {
        List<ZipEntry> entries = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = archive.entries();
        while (all.hasMoreElements() && entries.size() <= LabelPath.MOST_FILES) {
            ZipEntry entry = all.nextElement();
            requireInside(entry.getName());
            if (!entry.isDirectory() && LabelPath.isVisible(entry.getName())) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        return entries.stream()
                .<LabelSource>map(entry -> new InArchive(archive, entry))
                .toList();
    }

    static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw damaged(path.toString());
        }
    }

    static Refusal damaged(String place) {
        return Refusal.invalid(place, "This archive is broken or cut off. Pack it again.");
    }

    /** Nothing is written where a name leads; but an honest archive has no such name. */
    static void requireInside(String name) {
        String plain = name.replace('\\', '/');
        if (plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || List.of(plain.split("/")).contains("..")) {
            throw Refusal.invalid(
                    "file",
                    "This archive holds " + Refusal.quoted(name)
                            + ", a name that leads out of it. Pack it again from within its folder.");
        }
    }

    private record InArchive(ZipFile archive, ZipEntry entry) implements LabelSource {

        @Override
        public String name() {
            return LabelPath.last(entry.getName());
        }

        @Override
        public InputStream open() throws IOException {
            return new Bounded(archive.getInputStream(entry), entry.getName());
        }
    }

    /** The size that an archive states may be a lie; what comes out is counted. */
    private static final class Bounded extends FilterInputStream {

        private final String name;
        private long read;

        Bounded(InputStream content, String name) {
            super(content);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(long more) {
            read += more;
            if (read > LARGEST_ENTRY) {
                throw Refusal.invalid(
                        LabelPath.last(name), "This file unpacks to more than 4 GB. Hand it in unpacked, in parts.");
            }
        }
    }
}
