package io.pilotgate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;

/**
 * Knocks at the database before the connection pool does, which would answer with pages of stack trace. The connection
 * stays open until the service is up, or H2 would close its file and open it again.
 */
final class DatabaseAnswers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    // org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1
    private static final int FILE_IN_USE = 90020;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        String url = settings.getProperty("spring.datasource.url");
        if (url == null) {
            return;
        }
        Connection knock = connect(
                url,
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
        context.addApplicationListener((ApplicationListener<ContextRefreshedEvent>) up -> close(knock));
    }

    static Connection connect(String url, @Nullable String user, @Nullable String password) {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException refused) {
            throw new StartRefused(sentence(url, refused), refused);
        }
    }

    private static String sentence(String url, SQLException refused) {
        String address = url.replaceAll("[;?].*", "");
        if (refused.getErrorCode() == FILE_IN_USE) {
            return "The database file of " + address
                    + " is in use by another process. Stop the other Pilotgate, or give"
                    + " several nodes a PostgreSQL.";
        }
        return "The database " + address + " does not answer (" + refused.getMessage() + "). Check"
                + " spring.datasource.url, its user and password, and that the server runs.";
    }

    private static void close(Connection knock) {
        try {
            knock.close();
        } catch (SQLException lost) {
            throw new IllegalStateException("The first connection to the database broke.", lost);
        }
    }
}
