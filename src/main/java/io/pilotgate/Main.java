package io.pilotgate;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;

/** Starts the service. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // The engine stores timestamps without a zone: the whole JVM speaks UTC, wherever it runs.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Pilotgate.class, arguments);
    }
}
