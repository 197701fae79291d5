package io.pilotgate.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Our classes, and those of the libraries that commands need, straight out of the jar. */
final class CommandClasses extends ClassLoader {

    private static final List<String> FOLDERS = List.of("BOOT-INF/classes/", "META-INF/command/");
    private static final String HERE = CommandClasses.class.getPackageName() + ".";

    static {
        registerAsParallelCapable();
    }

    private final ZipFile jar;

    private CommandClasses(ZipFile jar) {
        super(ClassLoader.getPlatformClassLoader());
        this.jar = jar;
    }

    static CommandClasses ofThisJar() throws Exception {
        Path jar = Path.of(CommandClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new CommandClasses(new ZipFile(jar.toFile()));
    }

    /** This room is there already, loaded by the JVM. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(HERE) ? Class.forName(name) : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ZipEntry entry = entry(name.replace('.', '/') + ".class");
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream content = jar.getInputStream(entry)) {
            byte[] code = content.readNBytes(Math.toIntExact(entry.getSize()));
            return defineClass(name, code, 0, code.length, CommandClasses.class.getProtectionDomain());
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        ZipEntry entry = entry(name);
        try {
            return entry == null
                    ? null
                    : new URL("jar:" + Path.of(jar.getName()).toUri() + "!/" + entry.getName());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    private @Nullable ZipEntry entry(String name) {
        for (String folder : FOLDERS) {
            ZipEntry entry = jar.getEntry(folder + name);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }
}
