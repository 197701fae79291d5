package io.pilotgate.door;

import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts everything that is kept: the rows of one pilot, and of tables that know no pilot all of them. A table that is
 * added later is counted without being named here.
 */
@Component
public class Shelves {

    /** What people leave behind by knocking: sessions, calls, counters; and the engine's own. */
    private static final String BESIDES = "(act_|spring_session|flyway|api_call|rate_|qrtz).*|start_lock|account.*";

    private record Table(String name, boolean ofPilots) {}

    private final JdbcClient jdbc;
    private String statement = "";

    Shelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Object> count(PilotId pilot) {
        return new TreeMap<>(
                jdbc.sql(statement()).param("pilot", pilot.value()).query().singleRow());
    }

    /** One row of counts. */
    private synchronized String statement() {
        if (statement.isEmpty()) {
            statement = tables().stream()
                    .map(table -> "(select count(*) from " + table.name()
                            + (table.ofPilots() ? " where pilot_id = :pilot" : "") + ") as "
                            + table.name().replace('.', '_'))
                    .collect(Collectors.joining(", ", "select ", ""));
        }
        return statement;
    }

    private List<Table> tables() {
        return jdbc
                .sql("select lower(t.table_schema) as s, lower(t.table_name) as n, (select count(*) from"
                        + " information_schema.columns c where c.table_schema = t.table_schema and c.table_name = t.table_name"
                        + " and lower(c.column_name) = 'pilot_id') as p from information_schema.tables t"
                        + " where lower(t.table_schema) in ('public', 'truth') and t.table_type = 'BASE TABLE'")
                .query((row, number) -> new Table(row.getString("s") + "." + row.getString("n"), row.getInt("p") > 0))
                .list()
                .stream()
                .filter(table -> !table.name().replaceFirst(".*\\.", "").matches(BESIDES))
                .toList();
    }
}
