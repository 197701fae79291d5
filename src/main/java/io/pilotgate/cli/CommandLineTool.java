package io.pilotgate.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands beside the service. Without one of them the jar starts the service. */
@Command(
        name = "pilotgate",
        description = "Runs the pilot of a data annotation vendor. Without a command it starts the service.",
        mixinStandardHelpOptions = true,
        version = "Pilotgate")
public final class CommandLineTool implements Runnable {

    private static final List<String> COMMANDS =
            List.of("rehearse", "verify", "grade", "agreement", "plan", "interval", "compare", "monitor", "formats");

    private CommandLineTool() {}

    /**
     * Runs a command.
     *
     * @param application the service's class, for commands that need it
     * @return 0 done; 1 it failed, or what was checked does not hold; 2 the arguments or the input files are wrong
     */
    public static int run(Class<?> application, String[] arguments) {
        GradeCommand plain = GradeCommand.plainly(arguments);
        return plain == null ? commands(application, arguments).execute(arguments) : PlainRun.of(plain);
    }

    /** The command that is asked for alone, as making all of them takes time; all of them where help may be asked for. */
    static CommandLine commands(Class<?> application, String... arguments) {
        boolean isNamed = arguments.length > 0 && COMMANDS.contains(arguments[0]);
        CommandLine tool = new CommandLine(new CommandLineTool());
        if (!isNamed) {
            tool.addSubcommand(new CommandLine.HelpCommand());
        }
        for (String name : isNamed ? List.of(arguments[0]) : COMMANDS) {
            tool.addSubcommand(command(name, application));
        }
        return PlainNumbers.in(tool)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler(new PlainErrors());
    }

    private static Object command(String name, Class<?> application) {
        return switch (name) {
            case "rehearse" -> new RehearseCommand(application);
            case "verify" -> new VerifyCommand();
            case "grade" -> new GradeCommand();
            case "agreement" -> new AgreementCommand();
            case "plan" -> new PlanCommand();
            case "interval" -> new IntervalCommand();
            case "compare" -> new CompareCommand();
            case "monitor" -> new MonitorCommand();
            case "formats" -> new FormatsCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
