package io.pilotgate.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The committed tables of who may do what where, in {@code src/test/resources/isolation}. */
final class EndpointTable {

    static final String ENDPOINTS = "endpoints.txt";

    private EndpointTable() {}

    /** By method and path. */
    static SortedMap<String, Row> endpoints() {
        SortedMap<String, Row> rows = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (Row row : rows(ENDPOINTS)) {
            if (rows.put(row.key(), row) != null) {
                twice.add(row.key());
            }
        }
        if (!twice.isEmpty()) {
            throw new AssertionError("In " + ENDPOINTS + " twice: " + twice);
        }
        return rows;
    }

    /** As they stand. */
    static List<Row> rows(String file) {
        return lines(file).stream().map(Row::of).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = EndpointTable.class.getResourceAsStream("/isolation/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A row of the table.
     *
     * @param who a letter for each role that may, a dash for each that may not, see {@link Caller.Kind}
     * @param ids the places where an id can stand
     */
    record Row(String method, String path, String who, List<String> ids) {

        static Row of(String line) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length < 3 || cells.length > 4) {
                throw new AssertionError("A row has method, path, who and ids (or -): " + line);
            }
            boolean none = cells.length == 3 || cells[3].equals("-");
            List<String> ids = none ? List.of() : Arrays.asList(cells[3].split(","));
            return new Row(cells[0], cells[1], cells[2], ids);
        }

        String key() {
            return method + " " + path;
        }

        /** Whether this row, whose path may end in stars, is about the endpoint; WRITE is every method that is not GET. */
        boolean isAbout(Endpoint endpoint) {
            boolean read = endpoint.method().equals("GET");
            return (method.equals(endpoint.method()) || (method.equals("WRITE") && !read))
                    && (path.endsWith("/**")
                            ? endpoint.path().startsWith(path.substring(0, path.length() - 3))
                            : path.equals(endpoint.path()));
        }

        @Override
        public String toString() {
            return "%-7s %-86s %-8s %s".formatted(method, path, who, ids.isEmpty() ? "-" : String.join(",", ids));
        }
    }
}
