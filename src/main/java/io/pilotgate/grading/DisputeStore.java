package io.pilotgate.grading;

import io.pilotgate.grading.Dispute.Ruling;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisputeStore {

    /** The ruling that counts stands beside its dispute; those that were made void are only counted. */
    private static final String SELECT = "select contested.*, ruling.ruling, ruling.reason as ruling_reason,"
            + " ruling.ruled_by, ruling.ruled_at, (select count(*) from dispute_ruling gone"
            + " where gone.pilot_id = contested.pilot_id and gone.item_number = contested.item_number"
            + " and gone.voided_at is not null) as voided from dispute contested left join dispute_ruling ruling"
            + " on ruling.pilot_id = contested.pilot_id and ruling.item_number = contested.item_number"
            + " and ruling.voided_at is null where contested.pilot_id = ? order by contested.item_number";

    private final JdbcClient jdbc;
    private final DisputeWindowStore windows;

    DisputeStore(JdbcClient jdbc, DisputeWindowStore windows) {
        this.jdbc = jdbc;
        this.windows = windows;
    }

    void insert(PilotId pilot, Dispute dispute) {
        jdbc.sql("insert into dispute (pilot_id, item_number, reason, evidence, contested_by, contested_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        dispute.failed().number(),
                        dispute.reason(),
                        dispute.evidence(),
                        dispute.by().value(),
                        dispute.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By number. */
    List<Dispute> all(PilotId pilot) {
        Map<Integer, FailedItem> failed =
                windows.failed(pilot).stream().collect(Collectors.toMap(FailedItem::number, Function.identity()));
        return jdbc.sql(SELECT)
                .param(pilot.value())
                .query((row, index) -> dispute(
                        row,
                        Optional.ofNullable(failed.get(row.getInt("item_number")))
                                .orElseThrow()))
                .list();
    }

    void rule(PilotId pilot, int number, Ruling ruling) {
        jdbc.sql("insert into dispute_ruling (pilot_id, item_number, ruling, reason, ruled_by, ruled_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        number,
                        ruling.right().name(),
                        ruling.reason(),
                        ruling.by().value(),
                        ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The ruling stays on record and counts no more. */
    void makeVoid(PilotId pilot, int number, Instant at) {
        jdbc.sql("update dispute_ruling set voided_at = ? where pilot_id = ? and item_number = ? and voided_at is null")
                .params(at.atOffset(ZoneOffset.UTC), pilot.value(), number)
                .update();
    }

    private static Dispute dispute(ResultSet row, FailedItem failed) throws SQLException {
        return new Dispute(
                failed,
                row.getString("reason"),
                row.getString("evidence"),
                new PersonId(row.getString("contested_by")),
                instant(row, "contested_at"),
                row.getInt("voided") + 1,
                ruling(row));
    }

    private static Optional<Ruling> ruling(ResultSet row) throws SQLException {
        String right = row.getString("ruling");
        return right == null
                ? Optional.empty()
                : Optional.of(new Ruling(
                        RightLabel.valueOf(right),
                        row.getString("ruling_reason"),
                        new PersonId(row.getString("ruled_by")),
                        instant(row, "ruled_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
