package io.pilotgate.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for secrets in the clear in every column of every table, ours, the vault's and the engine's. */
final class DatabaseScan {

    private static final Set<String> TEXTS =
            Set.of("character varying", "character", "character large object", "text", "json", "jsonb");
    private static final Set<String> BYTES = Set.of("bytea", "binary", "binary varying", "binary large object");

    /** What is larger was made by another test: the files of this one are small. */
    private static final int LARGEST = 200_000;

    private record Column(String schema, String table, String name, String type) {

        String from() {
            return " from \"" + schema + "\".\"" + table + "\"";
        }

        @Override
        public String toString() {
            return (schema + "." + table + "." + name).toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;
    private final List<Column> columns;

    DatabaseScan(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.columns = jdbc.sql("select c.table_schema, c.table_name, c.column_name, lower(c.data_type) from"
                        + " information_schema.columns c join information_schema.tables t on t.table_schema ="
                        + " c.table_schema and t.table_name = c.table_name where lower(c.table_schema) in ('public',"
                        + " 'truth') and t.table_type = 'BASE TABLE'")
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Where what is, such as {@code public.act_ru_variable.text_: a blind label}. */
    List<String> find(Markers markers, Predicate<String> wanted) {
        return columns.stream()
                .filter(column -> wanted.test(column.table().toLowerCase(Locale.ROOT)))
                .flatMap(column -> in(column, markers).map(secret -> column + ": " + secret))
                .distinct()
                .toList();
    }

    private Stream<String> in(Column column, Markers markers) {
        String name = "\"" + column.name() + "\"";
        if (TEXTS.contains(column.type())) {
            String text = "cast(" + name + " as varchar)";
            return jdbc
                    .sql("select " + text + column.from() + " where " + text + " like ? or lower(" + text + ") like ?")
                    .param("%" + markers.token() + "%")
                    .param("%" + markers.seed().hex() + "%")
                    .query(String.class)
                    .list()
                    .stream()
                    .flatMap(found -> markers.in(found).stream());
        }
        if (BYTES.contains(column.type())) {
            return jdbc
                    .sql("select " + name + column.from() + " where octet_length(" + name + ") < " + LARGEST)
                    .query((row, number) -> row.getBytes(1))
                    .list()
                    .stream()
                    .flatMap(found -> markers.in(found).stream());
        }
        return Stream.empty();
    }
}
