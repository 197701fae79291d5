package io.pilotgate.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arguments as they mostly are: each option by its whole name, once, its value behind it. They are read without the library for options,
 * whose start takes longer than to grade ten thousand rows. Whatever else an argument may be, such as a request for help, an option with
 * {@code =} or one that is wrong, is the library's.
 */
final class PlainArguments {

    private static final Set<String> WITHOUT_VALUE =
            Set.of("--json", "--no-header", "--inclusive-ends", "--truth-no-header");

    private final Map<String, String> values = new HashMap<>();

    private PlainArguments() {}

    /** Those of a command; null where another one is asked for, or an argument is not plain. */
    static @Nullable PlainArguments behind(String command, String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals(command)) {
            return null;
        }
        PlainArguments given = new PlainArguments();
        int next = 1;
        while (next < arguments.length) {
            String name = arguments[next++];
            boolean alone = WITHOUT_VALUE.contains(name);
            String value = alone ? name : next < arguments.length ? arguments[next++] : "";
            if (!isName(name) || !alone && !isValue(value) || given.values.put(name, value) != null) {
                return null;
            }
        }
        return given;
    }

    private static boolean isName(String argument) {
        return argument.startsWith("--") && argument.length() > 2 && argument.indexOf('=') < 0;
    }

    /** Quotes, and names of files with more arguments, are read by the library. */
    private static boolean isValue(String argument) {
        return !argument.isEmpty() && "-@".indexOf(argument.charAt(0)) < 0 && argument.indexOf('"') < 0;
    }

    /** The value of an option; null where it is not given. */
    @Nullable
    String take(String name) {
        return values.remove(name);
    }

    boolean takeFlag(String name) {
        return values.remove(name) != null;
    }

    /** Whether there is no option but those that were taken. */
    boolean isTakenUp() {
        return values.isEmpty();
    }
}
