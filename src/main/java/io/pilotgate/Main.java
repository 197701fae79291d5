package io.pilotgate;

import io.pilotgate.cli.CommandLineTool;
import io.pilotgate.launch.Commands;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;

/** Starts the service, or a command beside it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // The engine stores timestamps without a zone: the whole JVM speaks UTC, wherever it runs.
        // Looked up when somebody asks for it first, as commands hardly do.
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(null);
        if (Commands.isAskedFor(arguments)) {
            System.exit(CommandLineTool.run(Pilotgate.class, arguments));
        }
        SpringApplication.run(Pilotgate.class, arguments);
    }
}
