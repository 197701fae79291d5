package io.pilotgate.grading.seal;

import java.util.ArrayList;
import java.util.List;

/**
 * What one look at a file found.
 *
 * @param text a full sentence that names the place
 */
public record Finding(Kind kind, String text) {

    private static final int NAMED = 20;

    public enum Kind {
        /** It is as it was sealed. */
        HOLDS,
        /** It is not. */
        BROKEN,
        /** Nothing was checked here; a person should know. */
        NOTE
    }

    public static Finding holds(String text) {
        return new Finding(Kind.HOLDS, text);
    }

    public static Finding broken(String text) {
        return new Finding(Kind.BROKEN, text);
    }

    public static Finding note(String text) {
        return new Finding(Kind.NOTE, text);
    }

    /** A file of another set differs in every line; nobody reads them all. */
    public static List<Finding> shortened(List<Finding> findings) {
        if (findings.size() <= NAMED) {
            return findings;
        }
        List<Finding> some = new ArrayList<>(findings.subList(0, NAMED));
        some.add(broken("And " + (findings.size() - NAMED) + " more like these."));
        return some;
    }

    /** What comes out of a file, without what could move a terminal's cursor. */
    static String shown(String text) {
        return text.replaceAll("\\p{Cc}", "?");
    }

    public boolean isBroken() {
        return kind == Kind.BROKEN;
    }
}
