package io.pilotgate.launch;

import java.util.Set;

/** The words that ask for a command instead of the service. */
public final class Commands {

    /** They need no Spring, and start in a tenth of the time without it. */
    private static final Set<String> LIGHT = Set.of(
            "verify",
            "grade",
            "agreement",
            "plan",
            "interval",
            "compare",
            "monitor",
            "formats",
            "help",
            "--help",
            "-h",
            "--version",
            "-V");

    private static final String REHEARSE = "rehearse";

    private Commands() {}

    /** Whether the arguments name a command, so that the service need not start. */
    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && (arguments[0].equals(REHEARSE) || isLight(arguments));
    }

    /** Whether it runs without the libraries of the service. */
    static boolean isLight(String[] arguments) {
        return arguments.length > 0 && (LIGHT.contains(arguments[0]) || isUnknown(arguments[0]));
    }

    /** A word that is no option and no command was meant as one: it is refused, and no service started by a slip of the pen. */
    private static boolean isUnknown(String argument) {
        return !argument.equals(REHEARSE) && argument.matches("[A-Za-z][A-Za-z0-9-]*");
    }
}
