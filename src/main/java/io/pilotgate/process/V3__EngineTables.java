package io.pilotgate.process;

import java.sql.Connection;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the engine's own scripts, under Flyway's lock: two nodes that meet an empty
 * database at once would otherwise both try, and one of them would die.
 */
@Component
class V3__EngineTables extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        EngineScripts.of(connection)
                .all()
                .forEach(script -> ScriptUtils.executeSqlScript(connection, new EncodedResource(script, "UTF-8")));
    }
}
