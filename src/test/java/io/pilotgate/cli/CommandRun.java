package io.pilotgate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** A command as it is typed, without a process of its own. */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineTool.commands(CommandRun.class, arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /** With {@code --json}. */
    static JsonNode json(String... arguments) {
        CommandRun run =
                of(Stream.concat(Arrays.stream(arguments), Stream.of("--json")).toArray(String[]::new));
        if (run.exit != 0) {
            throw new AssertionError("exit " + run.exit + ": " + run.err);
        }
        try {
            return new ObjectMapper().readTree(run.out);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
