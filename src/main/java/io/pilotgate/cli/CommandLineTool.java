package io.pilotgate.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands beside the service. Without one of them the jar starts the service. */
@Command(
        name = "pilotgate",
        description = "Runs the pilot of a data annotation vendor. Without a command it starts the service.",
        mixinStandardHelpOptions = true,
        version = "Pilotgate",
        subcommands = CommandLine.HelpCommand.class)
public final class CommandLineTool implements Runnable {

    private static final Set<String> COMMANDS = Set.of(
            "rehearse",
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

    private CommandLineTool() {}

    /** Whether the arguments name a command, so that the service need not start. */
    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /**
     * Runs a command.
     *
     * @param application the service's class, for commands that need it
     * @return 0 done; 1 it failed, or what was checked does not hold; 2 the arguments or the input files are wrong
     */
    public static int run(Class<?> application, String[] arguments) {
        return commands(application).execute(arguments);
    }

    static CommandLine commands(Class<?> application) {
        return new CommandLine(new CommandLineTool())
                .addSubcommand(new RehearseCommand(application))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new GradeCommand())
                .addSubcommand(new AgreementCommand())
                .addSubcommand(new PlanCommand())
                .addSubcommand(new IntervalCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new MonitorCommand())
                .addSubcommand(new FormatsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainErrors());
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
