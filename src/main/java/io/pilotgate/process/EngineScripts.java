package io.pilotgate.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The scripts that make the engine's tables, as the engine brings them for each database. */
final class EngineScripts {

    // Without case.*: CMMN is off.
    private static final List<String> PARTS =
            List.of("engine", "history", "identity", "decision.engine", "decision.history");

    private static final Pattern VERSION = Pattern.compile(
            "ACT_GE_SCHEMA_LOG\\s+values\\s*\\('0',\\s*CURRENT_TIMESTAMP,\\s*'([^']+)'", Pattern.CASE_INSENSITIVE);

    private final String product;

    private EngineScripts(String product) {
        this.product = product;
    }

    static EngineScripts of(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("Postgre");
        return new EngineScripts(postgres ? "postgres" : "h2");
    }

    Stream<ClassPathResource> all() {
        return PARTS.stream()
                .map(part -> new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti." + product + ".create." + part + ".sql"));
    }

    /** The version of the tables that this engine works with, such as 7.24.0. */
    String version() {
        Matcher found = VERSION.matcher(text(all().findFirst().orElseThrow()));
        if (!found.find()) {
            throw new IllegalStateException("The engine's script does not tell its version.");
        }
        return found.group(1);
    }

    static String text(ClassPathResource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
