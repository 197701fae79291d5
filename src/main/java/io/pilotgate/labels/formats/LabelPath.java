package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * What a person names on the command line: a file, a folder of files, or a ZIP of them. Nothing of an archive is written to the disk, and
 * names that lead out of it are refused; hidden files and those of the Mac's finder are passed over, and a {@code strata.csv} beside
 * others, which the service reads when it seals such a folder.
 */
public final class LabelPath implements AutoCloseable {

    /** How an archive begins, and a workbook. */
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    static final int MOST_FILES = 100_000;

    private final List<LabelSource> sources;
    private final List<AutoCloseable> open;

    private LabelPath(List<LabelSource> sources, List<AutoCloseable> open) {
        this.sources = sources;
        this.open = open;
    }

    /** @throws Refusal where there is nothing to read */
    public static LabelPath of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        return isArchive(path) ? ofArchive(path) : new LabelPath(List.of(new OnDisk(path)), List.of());
    }

    public List<LabelSource> sources() {
        return sources;
    }

    boolean isSingle() {
        return sources.size() == 1;
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (Exception broken) {
                throw new IllegalStateException("An archive that was read cannot be closed.", broken);
            }
        }
    }

    private static LabelPath ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<LabelSource> sources = files.filter(Files::isRegularFile)
                    .filter(file -> isVisible(folder.relativize(file).toString()))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .<LabelSource>map(OnDisk::new)
                    .toList();
            return checked(folder, sources, List.of());
        }
    }

    private static LabelPath ofArchive(Path path) throws IOException {
        ZipFile archive = LabelArchive.open(path);
        return checked(path, LabelArchive.sources(archive), List.of(archive));
    }

    private static LabelPath checked(Path path, List<LabelSource> sources, List<AutoCloseable> open) {
        if (sources.isEmpty()) {
            throw Refusal.invalid(path.toString(), "There is no file in it.");
        }
        if (sources.size() > MOST_FILES) {
            throw Refusal.invalid(path.toString(), "There are more than " + MOST_FILES + " files in it.");
        }
        boolean isAlone = sources.size() == 1;
        return new LabelPath(
                sources.stream()
                        .filter(source -> isAlone || !isStrata(source.name()))
                        .toList(),
                open);
    }

    private static boolean isArchive(Path path) throws IOException {
        try (InputStream file = new OnDisk(path).open()) {
            if (!Arrays.equals(file.readNBytes(PACKED.length), PACKED)) {
                return false;
            }
        }
        return isArchive(FileStart.of(new OnDisk(path)));
    }

    /** A workbook is a ZIP too, and a file of its own kind. */
    static boolean isArchive(FileStart start) {
        return start.bytes().startsWith("PK\u0003\u0004")
                && !start.isNamed("xlsx", "xlsm")
                && !start.bytes().contains("xl/");
    }

    static boolean isVisible(String name) {
        String plain = name.replace('\\', '/');
        return Stream.of(plain.split("/"))
                .noneMatch(part ->
                        part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.equals("__MACOSX"));
    }

    /** Strata are of a sealed set, and no answers of anybody. */
    static boolean isStrata(String name) {
        return last(name).equalsIgnoreCase(HandedInFile.STRATA);
    }

    static String last(String name) {
        String plain = name.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    private record OnDisk(Path path) implements LabelSource {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return new FileInputStream(path.toFile());
        }
    }
}
