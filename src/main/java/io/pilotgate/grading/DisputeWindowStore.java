package io.pilotgate.grading;

import io.pilotgate.grading.DisputeWindow.Closing;
import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DisputeWindowStore {

    private record NumberedLabel(int number, GivenLabel label) {}

    private final JdbcClient jdbc;

    DisputeWindowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a window, or one that was there anew: what was said in it stays. */
    void open(PilotId pilot, DisputeWindow window, List<FailedItem> failed) {
        if (find(pilot).isPresent()) {
            reopen(pilot, window);
        } else {
            insert(pilot, window);
        }
        failed.forEach(item -> insert(pilot, item));
    }

    private void reopen(PilotId pilot, DisputeWindow window) {
        jdbc.sql("update dispute_window set failed = ?, working_days = ?, opened_at = ?, planned_end = ?,"
                        + " closed_by = null, closed_at = null where pilot_id = ?")
                .params(
                        window.failed(),
                        window.workingDays(),
                        window.openedAt().atOffset(ZoneOffset.UTC),
                        window.plannedEnd().atOffset(ZoneOffset.UTC),
                        pilot.value())
                .update();
    }

    private void insert(PilotId pilot, DisputeWindow window) {
        jdbc.sql("insert into dispute_window (pilot_id, failed, working_days, opened_at, planned_end)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        window.failed(),
                        window.workingDays(),
                        window.openedAt().atOffset(ZoneOffset.UTC),
                        window.plannedEnd().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DisputeWindow> find(PilotId pilot) {
        return jdbc.sql("select * from dispute_window where pilot_id = ?")
                .param(pilot.value())
                .query(DisputeWindowStore::window)
                .optional();
    }

    void close(PilotId pilot, Closing closing) {
        jdbc.sql("update dispute_window set closed_by = ?, closed_at = ? where pilot_id = ?")
                .params(closing.by().value(), closing.at().atOffset(ZoneOffset.UTC), pilot.value())
                .update();
    }

    void giveUp(PilotId pilot, Instant at) {
        jdbc.sql("update dispute_window set given_up_at = ? where pilot_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), pilot.value())
                .update();
    }

    /** By number. */
    List<FailedItem> failed(PilotId pilot) {
        Map<Integer, List<GivenLabel>> labels = labels(pilot);
        return jdbc.sql("select * from failed_item where pilot_id = ? order by item_number")
                .param(pilot.value())
                .query((row, index) -> new FailedItem(
                        row.getInt("item_number"),
                        row.getString("item"),
                        row.getString("counted_label"),
                        labels.getOrDefault(row.getInt("item_number"), List.of())))
                .list();
    }

    private void insert(PilotId pilot, FailedItem failed) {
        jdbc.sql("insert into failed_item (pilot_id, item_number, item, counted_label) values (?, ?, ?, ?)")
                .params(pilot.value(), failed.number(), failed.item(), failed.counted())
                .update();
        for (int place = 0; place < failed.labels().size(); place++) {
            GivenLabel given = failed.labels().get(place);
            jdbc.sql("insert into failed_label (pilot_id, item_number, place, label, judgments) values (?, ?, ?, ?, ?)")
                    .params(pilot.value(), failed.number(), place, given.label(), given.judgments())
                    .update();
        }
    }

    private Map<Integer, List<GivenLabel>> labels(PilotId pilot) {
        Map<Integer, List<GivenLabel>> byNumber = new HashMap<>();
        jdbc.sql("select * from failed_label where pilot_id = ? order by item_number, place")
                .param(pilot.value())
                .query(DisputeWindowStore::label)
                .list()
                .forEach(found -> byNumber.computeIfAbsent(found.number(), number -> new ArrayList<>())
                        .add(found.label()));
        return byNumber;
    }

    private static NumberedLabel label(ResultSet row, int index) throws SQLException {
        return new NumberedLabel(
                row.getInt("item_number"), new GivenLabel(row.getString("label"), row.getLong("judgments")));
    }

    private static DisputeWindow window(ResultSet row, int index) throws SQLException {
        String closer = row.getString("closed_by");
        return new DisputeWindow(
                row.getInt("failed"),
                row.getInt("working_days"),
                instant(row, "opened_at"),
                instant(row, "planned_end"),
                closer == null
                        ? Optional.empty()
                        : Optional.of(new Closing(new PersonId(closer), instant(row, "closed_at"))),
                row.getObject("given_up_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
