package io.pilotgate.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Points every test context at the database of this run: H2 in memory, or with {@code
 * -Dpilotgate.test.database=postgres} an embedded PostgreSQL, or the server that {@code PILOTGATE_TEST_PG_URL} names. A process that
 * prepares a database for another says which by {@code pilotgate.test.url}.
 */
public final class TestDatabase implements EnvironmentPostProcessor {

    private static @Nullable EmbeddedPostgres postgres;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new HashMap<>();
        String named = System.getProperty("pilotgate.test.url");
        if (named != null) {
            settings.put("spring.datasource.url", named);
            settings.put("spring.datasource.username", System.getProperty("pilotgate.test.user"));
            settings.put("spring.datasource.password", System.getProperty("pilotgate.test.password"));
        } else if (isPostgres()) {
            String url = System.getenv("PILOTGATE_TEST_PG_URL");
            settings.put(
                    "spring.datasource.url",
                    url != null ? ofThisProcess(url) : embedded().getJdbcUrl("postgres", "postgres"));
            if (url == null) {
                settings.put("spring.datasource.username", "postgres");
                settings.put("spring.datasource.password", "postgres");
            }
        } else {
            settings.put(
                    "spring.datasource.url",
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("pilotgate.test.database"));
    }

    /** Tests that move the clock and sweep do not share rows with another process: only the first has the named one. */
    private static String ofThisProcess(String url) {
        String process = System.getProperty("pilotgate.test.process", "1");
        if (process.equals("1")) {
            return url;
        }
        String own = "pilotgate_test_" + process;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + own + " with (force)");
            statement.execute("create database " + own);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "No database can be made beside PILOTGATE_TEST_PG_URL; use -DforkCount=1.", e);
        }
        return url.replaceFirst("(jdbc:postgresql://[^/?]*/)[^?]*", "$1" + own);
    }

    private static synchronized EmbeddedPostgres embedded() {
        if (postgres == null) {
            try {
                // Its own shutdown hook would stop it while the engine still closes, which costs 30 s a run.
                EmbeddedPostgres started = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> {
                    try {
                        started.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                postgres = started;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start here; set PILOTGATE_TEST_PG_URL.", e);
            }
        }
        return postgres;
    }
}
