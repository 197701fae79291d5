import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The last step of the build: lays out the jar so that a command starts without Spring Boot's launcher. The room {@code launch} goes to the
 * jar's top, where the JVM looks; the few libraries that commands need go beside it, unpacked. All else stays where it was, and the
 * service is started as before.
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

    private QuickStart() {}

    /** @param arguments the repackaged jar */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            moveLaunch(files);
            nameMain(files.getPath("META-INF/MANIFEST.MF"));
            nameLayer(files.getPath("BOOT-INF/layers.idx"));
            try (Stream<Path> libraries = Files.list(files.getPath("BOOT-INF/lib"))) {
                for (Path library : libraries.filter(QuickStart::isNeeded).toList()) {
                    unpack(library, files.getPath("META-INF/command"));
                }
            }
        }
    }

    private static void moveLaunch(FileSystem files) throws IOException {
        Files.createDirectories(files.getPath(LAUNCH));
        try (Stream<Path> classes = Files.list(files.getPath("BOOT-INF/classes", LAUNCH))) {
            for (Path each : classes.toList()) {
                Files.move(each, files.getPath(LAUNCH, each.getFileName().toString()));
            }
        }
    }

    private static void nameMain(Path path) throws IOException {
        Manifest manifest;
        try (InputStream text = Files.newInputStream(path)) {
            manifest = new Manifest(text);
        }
        manifest.getMainAttributes().put(Name.MAIN_CLASS, "io.pilotgate.launch.Start");
        try (var text = Files.newOutputStream(path)) {
            manifest.write(text);
        }
    }

    /** An image is built layer by layer, and each file belongs to one: ours to the last, the application's. */
    private static void nameLayer(Path index) throws IOException {
        String layers = Files.readString(index);
        Files.writeString(index, layers.stripTrailing() + "\n  - \"io/\"\n", StandardCharsets.UTF_8);
    }

    private static boolean isNeeded(Path library) {
        return LIBRARIES.stream().anyMatch(library.getFileName().toString()::startsWith);
    }

    private static void unpack(Path library, Path folder) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(library))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (!entry.isDirectory() && (name.endsWith(".class") || name.startsWith("META-INF/services/"))) {
                    Path target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.write(target, entries.readAllBytes());
                }
            }
        }
    }
}
