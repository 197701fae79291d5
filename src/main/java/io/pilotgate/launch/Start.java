package io.pilotgate.launch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * What the JVM runs first. Spring Boot's launcher opens each of a hundred and fifty libraries before the first class of ours is read, which
 * takes longer than to grade a file; a command without the service finds the few that it needs unpacked in the jar.
 */
public final class Start {

    private static final String MAIN = "io.pilotgate.Main";
    private static final String SERVICE = "org.springframework.boot.loader.launch.JarLauncher";

    private Start() {}

    public static void main(String[] arguments) throws Throwable {
        // The launcher's own modes, such as taking the jar apart for an image, have commands called help too.
        if (Commands.isLight(arguments) && System.getProperty("jarmode") == null) {
            ClassLoader commands = CommandClasses.ofThisJar();
            Thread.currentThread().setContextClassLoader(commands);
            runOrFallBack(commands, arguments);
        } else {
            run(Class.forName(SERVICE), arguments);
        }
    }

    /** Figures are printed at the very end, so a command that misses a library has said nothing yet and begins anew with all of them. */
    private static void runOrFallBack(ClassLoader commands, String[] arguments) throws Throwable {
        try {
            run(commands.loadClass(MAIN), arguments);
        } catch (NoClassDefFoundError missing) {
            run(Class.forName(SERVICE), arguments);
        }
    }

    private static void run(Class<?> program, String[] arguments) throws Throwable {
        Method main = program.getMethod("main", String[].class);
        try {
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
