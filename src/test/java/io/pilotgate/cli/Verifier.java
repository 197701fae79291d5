package io.pilotgate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import picocli.CommandLine;

/** The two verifiers, to be asked the same. */
public enum Verifier {
    JAVA {
        @Override
        public Answer run(List<String> arguments) {
            StringWriter output = new StringWriter();
            PrintWriter writer = new PrintWriter(output, true);
            int code = new CommandLine(new VerifyCommand())
                    .setOut(writer)
                    .setErr(writer)
                    .setExecutionExceptionHandler(new PlainErrors())
                    .execute(arguments.toArray(String[]::new));
            return new Answer(code, output.toString());
        }
    },

    PYTHON {
        @Override
        public Answer run(List<String> arguments) throws IOException, InterruptedException {
            Assumptions.assumeTrue(Python.IS_THERE, "There is no python3 here: the Python verifier is not tested.");
            List<String> command = new ArrayList<>(List.of("python3", "-S", "-E", SCRIPT.toString()));
            command.addAll(arguments);
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output);
        }
    };

    static final Path SCRIPT = Path.of("src/verifier/pilotgate_verify.py").toAbsolutePath();

    /** @param code 0 holds, 1 does not, 2 cannot be read */
    public record Answer(int code, String output) {}

    public abstract Answer run(List<String> arguments) throws IOException, InterruptedException;

    private static final class Python {

        static final boolean IS_THERE = isThere();

        private static boolean isThere() {
            try {
                return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
            } catch (IOException | InterruptedException none) {
                return false;
            }
        }
    }
}
