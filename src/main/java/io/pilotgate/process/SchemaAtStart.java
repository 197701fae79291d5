package io.pilotgate.process;

import io.pilotgate.kernel.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the tables up to date, and does not start on a database that is half migrated: every table that the applied
 * migrations made must be there, and the engine's must be those of this engine.
 */
@Component
class SchemaAtStart implements FlywayMigrationStrategy {

    private static final Pattern CREATED =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([\\w.\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROPPED =
            Pattern.compile("drop\\s+table\\s+(?:if\\s+exists\\s+)?([\\w.\"]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public void migrate(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState().isFailed()) {
                throw refusal("migration " + migration.getScript() + " failed on an earlier start");
            }
            // Flyway itself lets an older program work on the tables of a newer one.
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw refusal("version " + migration.getVersion() + " of the tables is newer than this program");
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw refusal(String.valueOf(failed.getMessage())
                    .replaceAll("(?m)^(To |Need more |-+$).*", "")
                    .strip()
                    .replaceAll("\\s+", " "));
        }
        check(flyway);
    }

    private static void check(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        EngineScripts engine = engineScripts(database);
        JdbcClient jdbc = JdbcClient.create(database);
        Stream.concat(tablesOf(engine.all()).stream(), tablesOf(applied(flyway)).stream())
                .filter(table -> !exists(jdbc, table))
                .findFirst()
                .ifPresent(missing -> {
                    throw refusal("the table " + missing + " is missing");
                });
        List<String> versions = jdbc.sql("select version_ from act_ge_schema_log order by timestamp_ desc")
                .query(String.class)
                .list();
        if (versions.isEmpty() || !versions.get(0).equals(engine.version())) {
            throw refusal("the engine's tables are of version " + (versions.isEmpty() ? "?" : versions.get(0))
                    + ", this engine needs " + engine.version());
        }
    }

    private static Stream<ClassPathResource> applied(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getScript)
                .flatMap(script -> Arrays.stream(flyway.getConfiguration().getLocations())
                        .map(location -> new ClassPathResource(location.getPath() + "/" + script)))
                .filter(ClassPathResource::exists);
    }

    private static Set<String> tablesOf(Stream<ClassPathResource> scripts) {
        Set<String> tables = new LinkedHashSet<>();
        scripts.map(EngineScripts::text).forEach(text -> {
            CREATED.matcher(text).results().map(found -> found.group(1)).forEach(tables::add);
            DROPPED.matcher(text).results().map(found -> found.group(1)).forEach(tables::remove);
        });
        return tables;
    }

    private static boolean exists(JdbcClient jdbc, String table) {
        try {
            jdbc.sql("select 1 from " + table + " where 1 = 0")
                    .query(Integer.class)
                    .optional();
            return true;
        } catch (BadSqlGrammarException missing) {
            return false;
        }
    }

    private static EngineScripts engineScripts(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return EngineScripts.of(connection);
        } catch (SQLException lost) {
            throw refusal("it does not answer");
        }
    }

    private static Refusal refusal(String what) {
        return Refusal.conflict(
                "database",
                "The database does not fit this version, or a migration stopped half way: " + what
                        + ". Restore the backup from before the update, or start with the version that wrote it; an empty"
                        + " database of a failed first start may be removed.");
    }
}
