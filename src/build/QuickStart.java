import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The last step of the build: lays out the jar so that a command starts without Spring Boot's launcher, and the JVM, which reads the list
 * of all that is in the jar twice before the first class of ours, finds a short one. The room {@code launch} goes to the jar's top, where
 * the JVM looks; the classes that commands need, ours and those of a few libraries, into one pack; all of the application's own files into
 * a library of their own. The service is started as before.
 */
final class QuickStart {

    private static final List<String> LIBRARIES = List.of(
            "aalto-xml-",
            "commons-compress-",
            "commons-io-",
            "commons-lang3-",
            "commons-numbers-",
            "commons-rng-",
            "commons-statistics-distribution-",
            "fastcsv-",
            "fastexcel-reader-",
            "jackson-annotations-",
            "jackson-core-",
            "jackson-databind-",
            "picocli-",
            "stax2-api-");

    private static final String LAUNCH = "io/pilotgate/launch/";
    private static final String CLASSES = "BOOT-INF/classes";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String LIB = "BOOT-INF/lib/";
    private static final String OURS = LIB + "pilotgate-classes.jar";

    private final FileSystem files;

    private QuickStart(FileSystem files) {
        this.files = files;
    }

    /** @param arguments the repackaged jar */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            new QuickStart(files).tellWhatComes();
        }
        // A library is read where it stands, and so is the pack: neither may be deflated once more.
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"))) {
            new QuickStart(files).pack();
        }
    }

    /** In files that are there already, and are written anew. */
    private void tellWhatComes() throws IOException {
        moveLaunch(files.getPath(CLASSES, LAUNCH));
        nameMain(files.getPath(MANIFEST));
        nameFirst(files.getPath("BOOT-INF/classpath.idx"));
        nameLayers(files.getPath("BOOT-INF/layers.idx"));
    }

    private void pack() throws IOException {
        ClassPack pack = new ClassPack();
        Path classes = files.getPath(CLASSES);
        new CommandNeeds(classes).into(pack);
        try (Stream<Path> libraries = Files.list(files.getPath(LIB))) {
            for (Path library : libraries.filter(QuickStart::isNeeded).toList()) {
                unpack(library, files.getPath("META-INF/command"), pack);
            }
        }
        Files.write(files.getPath("META-INF/command/classes.pack"), pack.bytes());
        Files.write(files.getPath(OURS), library(classes));
        delete(classes);
    }

    private void moveLaunch(Path from) throws IOException {
        Files.createDirectories(files.getPath(LAUNCH));
        try (Stream<Path> classes = Files.list(from)) {
            for (Path each : classes.toList()) {
                Files.move(each, files.getPath(LAUNCH, each.getFileName().toString()));
            }
        }
    }

    private static boolean isNeeded(Path library) {
        return LIBRARIES.stream().anyMatch(library.getFileName().toString()::startsWith);
    }

    private static void unpack(Path library, Path folder, ClassPack pack) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(library))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                boolean code = name.endsWith(".class") && !name.endsWith("module-info.class");
                if (code && !name.startsWith("META-INF/")) {
                    pack.add(name, entries.readAllBytes());
                } else if (!entry.isDirectory() && name.startsWith("META-INF/services/")) {
                    Path target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.write(target, entries.readAllBytes());
                }
            }
        }
    }

    private static void nameMain(Path path) throws IOException {
        Manifest manifest = manifest(path);
        manifest.getMainAttributes().put(Name.MAIN_CLASS, "io.pilotgate.launch.Start");
        try (OutputStream text = Files.newOutputStream(path)) {
            manifest.write(text);
        }
    }

    private static Manifest manifest(Path path) throws IOException {
        try (InputStream text = Files.newInputStream(path)) {
            return new Manifest(text);
        }
    }

    /** With its folders, as classes and pages are looked for by them. */
    private byte[] library(Path classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        for (Name name : List.of(Name.IMPLEMENTATION_TITLE, Name.IMPLEMENTATION_VERSION)) {
            manifest.getMainAttributes()
                    .put(name, manifest(files.getPath(MANIFEST)).getMainAttributes().getValue(name));
        }
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        try (JarOutputStream entries = new JarOutputStream(library, manifest);
                Stream<Path> content = Files.walk(classes)) {
            for (Path each : content.filter(path -> !path.equals(classes)).sorted().toList()) {
                String name = classes.relativize(each).toString();
                boolean folder = Files.isDirectory(each);
                ZipEntry entry = new ZipEntry(folder && !name.endsWith("/") ? name + "/" : name);
                entry.setLastModifiedTime(Files.getLastModifiedTime(each));
                entries.putNextEntry(entry);
                entries.write(folder ? new byte[0] : Files.readAllBytes(each));
            }
        }
        return library.toByteArray();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The order of libraries on the class path: ours stands before others', as its files did. */
    private static void nameFirst(Path index) throws IOException {
        Files.writeString(index, "- \"" + OURS + "\"\n" + Files.readString(index), StandardCharsets.UTF_8);
    }

    /**
     * An image is built layer by layer, and each file belongs to the first that names it: what is ours to the last, the application's, so
     * other libraries have to be named one by one.
     */
    private void nameLayers(Path index) throws IOException {
        StringBuilder others = new StringBuilder();
        try (Stream<Path> libraries = Files.list(files.getPath(LIB))) {
            for (Path library : libraries.sorted().toList()) {
                String name = LIB + library.getFileName();
                others.append("  - \"" + name + "\"\n");
            }
        }
        String layers = Files.readString(index);
        String everyLibrary = "  - \"" + LIB + "\"\n";
        String everyClass = "  - \"BOOT-INF/classes/\"\n";
        if (!layers.contains(everyLibrary) || !layers.contains(everyClass)) {
            throw new IllegalStateException("Layers are laid out in another way than this step knows:\n" + layers);
        }
        Files.writeString(
                index,
                layers.replace(everyLibrary, others).replace(everyClass, "  - \"" + OURS + "\"\n").stripTrailing()
                        + "\n  - \"io/\"\n",
                StandardCharsets.UTF_8);
    }
}

/** The classes of ours that a command may come to: each that is named by one of them, from the program's begin. */
final class CommandNeeds {

    private static final Pattern NAMED = Pattern.compile("io/pilotgate/[\\w/$]+");

    /** The service, and the command that starts it, begin with all libraries anyway. */
    private static final List<String> OF_THE_SERVICE = List.of("io/pilotgate/Pilotgate", "io/pilotgate/cli/RehearseCommand");

    private final Path classes;

    CommandNeeds(Path classes) {
        this.classes = classes;
    }

    void into(ClassPack pack) throws IOException {
        Map<String, byte[]> needed = new TreeMap<>();
        Deque<String> named = new ArrayDeque<>(List.of("io/pilotgate/Main"));
        while (!named.isEmpty()) {
            String name = named.pop();
            Path file = classes.resolve(name + ".class");
            if (needed.containsKey(name) || !Files.exists(file)) {
                continue;
            }
            byte[] code = Files.readAllBytes(file);
            needed.put(name, code);
            if (!OF_THE_SERVICE.contains(name)) {
                Matcher others = NAMED.matcher(new String(code, StandardCharsets.ISO_8859_1));
                others.results().forEach(each -> named.push(each.group()));
            }
        }
        for (Map.Entry<String, byte[]> each : needed.entrySet()) {
            pack.add(each.getKey() + ".class", each.getValue());
        }
    }
}

/**
 * Classes by their names, as the room {@code launch} reads them: the number of places in a table, as large as a power of two; the table,
 * for each place the hash of a name, where its class is behind the table, how many bytes it takes there and how many it has (none where the
 * place is free; a name is at the place of its hash or in the next free one behind); then for each class the length of its name, the name
 * and the code, deflated where it takes fewer bytes than it has.
 */
final class ClassPack {

    private static final int PLACE = 4 * Integer.BYTES;

    /** What each command needs is not to be unpacked first. */
    private static final List<String> AS_THEY_ARE = List.of("io.pilotgate.", "de.siegmar.fastcsv.");

    private final Map<String, byte[]> codes = new TreeMap<>();

    void add(String file, byte[] code) {
        codes.putIfAbsent(file.substring(0, file.length() - ".class".length()).replace('/', '.'), code);
    }

    byte[] bytes() throws IOException {
        int places = 4 * Integer.highestOneBit(codes.size());
        ByteBuffer table = ByteBuffer.allocate(places * PLACE);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> each : codes.entrySet()) {
            int place = each.getKey().hashCode() & places - 1;
            while (table.getInt(place * PLACE + 3 * Integer.BYTES) != 0) {
                place = place + 1 & places - 1;
            }
            byte[] name = each.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] code = each.getValue();
            byte[] packed = AS_THEY_ARE.stream().anyMatch(each.getKey()::startsWith) ? code : deflated(code);
            table.position(place * PLACE);
            table.putInt(each.getKey().hashCode()).putInt(content.size()).putInt(packed.length).putInt(code.length);
            content.write(ByteBuffer.allocate(Short.BYTES).putShort((short) name.length).array());
            content.write(name);
            content.write(packed);
        }
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + table.capacity() + content.size());
        return all.putInt(places).put(table.array()).put(content.toByteArray()).array();
    }

    private static byte[] deflated(byte[] code) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(code);
        deflater.finish();
        byte[] packed = new byte[code.length];
        int length = deflater.deflate(packed);
        boolean isSmaller = deflater.finished() && length < code.length;
        deflater.end();
        return isSmaller ? Arrays.copyOf(packed, length) : code;
    }
}
