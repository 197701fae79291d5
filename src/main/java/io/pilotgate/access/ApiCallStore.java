package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of calls. */
@Repository
class ApiCallStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ApiCallStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds them, notes the use of their tokens, and lets go of what is older than the newest of each person. */
    @Transactional
    void append(List<MadeCall> calls) {
        batches.batchUpdate(
                "insert into api_call (account, called_at, method, path, status, took_ms, token_label)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                calls.stream().map(ApiCallStore::row).toList());
        lastUses(calls)
                .forEach((token, at) -> jdbc.sql("update api_token set last_used_at = ? where id = ?"
                                + " and (last_used_at is null or last_used_at < ?)")
                        .params(at, token, at)
                        .update());
        // In one order on every node, so that two of them never wait for each other.
        calls.stream().map(call -> call.person().value()).distinct().sorted().forEach(this::trim);
    }

    List<ApiCall> newest(PersonId person) {
        return jdbc.sql("select * from api_call where account = ? order by called_at desc, id desc"
                        + " fetch first ? rows only")
                .params(person.value(), ApiCalls.KEPT)
                .query(ApiCallStore::call)
                .list();
    }

    void delete(PersonId person) {
        jdbc.sql("delete from api_call where account = ?").param(person.value()).update();
    }

    private void trim(String person) {
        jdbc.sql("delete from api_call where account = ? and id <= (select id from api_call where account = ?"
                        + " order by id desc offset ? rows fetch first 1 rows only)")
                .params(person, person, ApiCalls.KEPT)
                .update();
    }

    private static Map<String, OffsetDateTime> lastUses(List<MadeCall> calls) {
        Map<String, OffsetDateTime> uses = new TreeMap<>();
        for (MadeCall made : calls) {
            if (made.tokenId() != null) {
                uses.merge(
                        made.tokenId(),
                        made.call().at().atOffset(ZoneOffset.UTC),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return uses;
    }

    private static Object[] row(MadeCall made) {
        ApiCall call = made.call();
        return Arrays.<Object>asList(
                        made.person().value(),
                        call.at().atOffset(ZoneOffset.UTC),
                        call.method(),
                        call.path(),
                        call.status(),
                        call.took().toMillis(),
                        call.tokenLabel())
                .toArray();
    }

    private static ApiCall call(ResultSet row, int number) throws SQLException {
        return new ApiCall(
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                row.getString("method"),
                row.getString("path"),
                row.getInt("status"),
                Duration.ofMillis(row.getLong("took_ms")),
                row.getString("token_label"));
    }
}
