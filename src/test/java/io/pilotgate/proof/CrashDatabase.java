package io.pilotgate.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database that the service is killed on.
 *
 * @param settings the service's environment; empty where it runs on what it has by default
 * @param death kills the database itself and brings it back
 */
record CrashDatabase(String url, String user, String password, Map<String, String> settings, Death death) {

    /** Its own end, which is none of the service. */
    interface Death {
        void come() throws IOException;
    }

    /** The file that a service in this folder makes by itself; its settings are the product's own. It dies with the service. */
    static CrashDatabase h2(Path folder) {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("data/pilotgate")
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
        return new CrashDatabase(url, "pilotgate", "", Map.of(), () -> {});
    }

    static CrashDatabase postgres(KillablePostgres server) {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL", server.url(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
        return new CrashDatabase(server.url(), "postgres", "postgres", settings, server::kill);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
