package io.pilotgate.cli;

import io.pilotgate.labels.formats.AnnotationFormats;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which formats are read. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the formats that are read, under the names that --labels-format and --truth-format take.")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            FigureOutput.print(AnnotationFormats.all(), true, out);
        } else {
            AnnotationFormats.all().forEach(each -> out.printf("%-17s %s%n", each.name(), each.description()));
            out.flush();
        }
        return 0;
    }
}
