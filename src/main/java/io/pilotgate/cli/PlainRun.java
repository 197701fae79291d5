package io.pilotgate.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Runs a command whose arguments are plain, and ends as the library for options would have it end. */
final class PlainRun {

    private static final int FAILED = 1;

    private PlainRun() {}

    static int of(GradeCommand command) {
        PrintWriter err = new PrintWriter(System.err, true);
        try {
            command.warmUp();
            return command.grade(output(), err);
        } catch (Exception error) {
            if (PlainErrors.isTold(error, err)) {
                return PlainErrors.WRONG_INPUT;
            }
            error.printStackTrace(err);
            return FAILED;
        }
    }

    /** In the letters of the terminal, where there is one. */
    private static PrintWriter output() {
        String terminal = System.getProperty("sun.stdout.encoding");
        return new PrintWriter(
                System.out, true, terminal == null ? Charset.defaultCharset() : Charset.forName(terminal));
    }
}
