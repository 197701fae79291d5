package io.pilotgate.cli;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what was wrong in plain lines; a stack trace is for what we did not think of. */
final class PlainErrors implements IExecutionExceptionHandler {

    static final int WRONG_INPUT = 2;

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult arguments) throws Exception {
        if (isTold(error, command.getErr())) {
            return WRONG_INPUT;
        }
        throw error;
    }

    /** Whether it is something to mend; it is told then. */
    static boolean isTold(Exception error, PrintWriter err) {
        if (error instanceof Refusal refusal) {
            refusal.reasons().forEach(reason -> err.println(reason.place() + ": " + reason.text()));
            return true;
        }
        if (error instanceof NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile() + ".");
            return true;
        }
        if (error instanceof IOException unreadable) {
            err.println("A file cannot be read or written: " + unreadable.getMessage());
            return true;
        }
        return false;
    }
}
