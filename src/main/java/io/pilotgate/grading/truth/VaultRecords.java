package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Sealed sets in the schema {@code truth}. */
@Repository
class VaultRecords {

    private static final int ROWS_A_BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VaultRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return the id that the set was given */
    long insert(PilotId pilot, TruthSet set) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into truth.truth_set (pilot_id, purpose, attempt, item_count, file_hash, key_id, sealed_by,"
                        + " sealed_at, merkle_root, seal_file) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        set.purpose().name(),
                        set.attempt(),
                        set.items(),
                        set.fileHash().hex(),
                        set.keyId(),
                        set.sealedBy().value(),
                        set.sealedAt().atOffset(ZoneOffset.UTC),
                        hex(set.root()),
                        hex(set.sealFile()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void insert(PilotId pilot, long set, List<SealedRow> rows) {
        batches.batchUpdate(
                "insert into truth.sealed_item (pilot_id, item_key, set_id, content, leaf_hash) values (?, ?, ?, ?, ?)",
                rows,
                ROWS_A_BATCH,
                (statement, row) -> {
                    statement.setString(1, pilot.value());
                    statement.setString(2, row.itemKey());
                    statement.setLong(3, set);
                    statement.setBytes(4, row.content());
                    statement.setString(5, hex(row.leaf()));
                });
    }

    Optional<TruthSet> find(PilotId pilot, TruthPurpose purpose, int attempt) {
        return jdbc.sql("select * from truth.truth_set where pilot_id = ? and purpose = ? and attempt = ?")
                .params(pilot.value(), purpose.name(), attempt)
                .query(VaultRecords::set)
                .optional();
    }

    List<TruthSet> all(PilotId pilot) {
        return jdbc.sql("select * from truth.truth_set where pilot_id = ? order by id")
                .param(pilot.value())
                .query(VaultRecords::set)
                .list();
    }

    Set<String> itemKeys(PilotId pilot) {
        return keys(pilot, "select item_key from truth.sealed_item where pilot_id = ?");
    }

    List<SealedRow> rows(PilotId pilot, TruthPurpose purpose, int attempt) {
        return jdbc.sql("select item.item_key, item.content, item.leaf_hash from truth.sealed_item item"
                        + " join truth.truth_set sealed on sealed.id = item.set_id"
                        + " where sealed.pilot_id = ? and sealed.purpose = ? and sealed.attempt = ?")
                .params(pilot.value(), purpose.name(), attempt)
                .query(VaultRecords::row)
                .list();
    }

    /** The set that an item is sealed in. */
    Optional<TruthSet> setOf(PilotId pilot, String itemKey) {
        return jdbc.sql("select sealed.* from truth.truth_set sealed"
                        + " join truth.sealed_item item on sealed.id = item.set_id"
                        + " where item.pilot_id = ? and item.item_key = ?")
                .params(pilot.value(), itemKey)
                .query(VaultRecords::set)
                .optional();
    }

    SealedRow row(PilotId pilot, String itemKey) {
        return jdbc.sql("select item_key, content, leaf_hash from truth.sealed_item"
                        + " where pilot_id = ? and item_key = ?")
                .params(pilot.value(), itemKey)
                .query(VaultRecords::row)
                .single();
    }

    private Set<String> keys(PilotId pilot, String select) {
        return jdbc.sql(select).param(pilot.value()).query(String.class).set();
    }

    private static SealedRow row(ResultSet row, int index) throws SQLException {
        return new SealedRow(row.getString("item_key"), row.getBytes("content"), hash(row, "leaf_hash"));
    }

    private static TruthSet set(ResultSet row, int index) throws SQLException {
        return new TruthSet(
                TruthPurpose.valueOf(row.getString("purpose")),
                row.getInt("attempt"),
                row.getInt("item_count"),
                new Sha256(row.getString("file_hash")),
                row.getString("key_id"),
                new PersonId(row.getString("sealed_by")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                hash(row, "merkle_root"),
                hash(row, "seal_file"));
    }

    private static @Nullable String hex(@Nullable Sha256 hash) {
        return hash == null ? null : hash.hex();
    }

    private static @Nullable Sha256 hash(ResultSet row, String column) throws SQLException {
        String hex = row.getString(column);
        return hex == null ? null : new Sha256(hex);
    }
}
