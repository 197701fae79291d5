package io.pilotgate.launch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Our classes, and those of the libraries that commands need, straight out of the jar. */
final class CommandClasses extends ClassLoader {

    private static final String FOLDER = "META-INF/command/";
    private static final String PACK = FOLDER + "classes.pack";
    private static final String HERE = CommandClasses.class.getPackageName() + ".";

    static {
        registerAsParallelCapable();
    }

    private final ZipFile jar;
    private final ClassPack pack;

    private CommandClasses(ZipFile jar) throws IOException {
        super(ClassLoader.getPlatformClassLoader());
        this.jar = jar;
        this.pack = ClassPack.in(jar, PACK);
    }

    static CommandClasses ofThisJar() throws Exception {
        Path jar = Path.of(CommandClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new CommandClasses(new ZipFile(jar.toFile()));
    }

    /** This room is there already, loaded by the JVM; what is in the pack is nowhere else, and not looked for in the JDK first. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        if (name.startsWith(HERE)) {
            return Class.forName(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            Class<?> found = known == null ? packed(name) : known;
            return found == null ? super.loadClass(name, resolve) : found;
        }
    }

    private @Nullable Class<?> packed(String name) throws ClassNotFoundException {
        try {
            byte[] code = pack.code(name);
            return code == null
                    ? null
                    : defineClass(name, code, 0, code.length, CommandClasses.class.getProtectionDomain());
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        String entry = FOLDER + name;
        try {
            return jar.getEntry(entry) == null
                    ? null
                    : new URL("jar:" + Path.of(jar.getName()).toUri() + "!/" + entry);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }
}
