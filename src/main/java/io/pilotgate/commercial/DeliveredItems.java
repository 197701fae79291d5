package io.pilotgate.commercial;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items that production batches delivered, each once, with the day on which it came first. Kept beside the batches,
 * because a match over millions of items looks each of them up; folded in batch by batch in the database, and not while a
 * vendor waits for its receipt.
 */
@Repository
class DeliveredItems {

    private final JdbcClient jdbc;
    private final LabelBatches batches;
    private final ReconciliationStore accounts;

    DeliveredItems(JdbcClient jdbc, LabelBatches batches, ReconciliationStore accounts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.accounts = accounts;
    }

    /** Takes in what was delivered since. */
    @Transactional
    void bringUpToDate(Pilot pilot) {
        if (isUpToDate(pilot.id())) {
            return;
        }
        accounts.lock(pilot.id());
        long upTo = upTo(pilot.id());
        batches.of(pilot.id()).stream()
                .filter(batch -> batch.purpose() == BatchPurpose.PRODUCTION && batch.id() > upTo)
                .forEach(batch -> fold(pilot, batch));
    }

    /** New items by the day on which they came; copies of a content that came before are none. */
    Map<LocalDate, Long> byDay(PilotId pilot) {
        Map<LocalDate, Long> days = new TreeMap<>();
        jdbc.sql(
                        "select first_day, count(*) from delivered_item where pilot_id = ? and not content_copy group by first_day")
                .param(pilot.value())
                .query((row, index) -> days.put(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list();
        return days;
    }

    private boolean isUpToDate(PilotId pilot) {
        return batches.newest(pilot, BatchPurpose.PRODUCTION)
                .map(newest -> newest.id() <= upTo(pilot))
                .orElse(true);
    }

    private long upTo(PilotId pilot) {
        return jdbc.sql("select batch_id from delivered_up_to where pilot_id = ?")
                .param(pilot.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void fold(Pilot pilot, BatchReceipt batch) {
        jdbc.sql("update delivered_item set deliveries = deliveries + 1 where pilot_id = ?"
                        + " and item in (select item from judgment where upload_id = ?)")
                .params(pilot.id().value(), batch.upload())
                .update();
        // Not grouped: H2 would hold the groups of millions of items in memory.
        jdbc.sql("insert into delivered_item (pilot_id, item, first_batch, first_day, deliveries, content_copy)"
                        + " select distinct cast(:pilot as varchar(40)), j.item, cast(:batch as bigint),"
                        + " cast(:day as date), 1, false from judgment j where j.upload_id = :upload and not exists"
                        + " (select 1 from delivered_item d where d.pilot_id = :pilot and d.item = j.item)")
                .param("pilot", pilot.id().value())
                .param("batch", batch.id())
                .param(
                        "day",
                        LocalDate.ofInstant(batch.receivedAt(), pilot.schedule().zone()))
                .param("upload", batch.upload())
                .update();
        markContents(pilot.id(), batch);
        if (jdbc.sql("update delivered_up_to set batch_id = ? where pilot_id = ?")
                        .params(batch.id(), pilot.id().value())
                        .update()
                == 0) {
            jdbc.sql("insert into delivered_up_to (pilot_id, batch_id) values (?, ?)")
                    .params(pilot.id().value(), batch.id())
                    .update();
        }
    }

    private void markContents(PilotId pilot, BatchReceipt batch) {
        Long told = jdbc.sql("select count(*) from (select 1 from judgment where upload_id = ?"
                        + " and content_hash is not null fetch first 1 rows only) told")
                .param(batch.upload())
                .query(Long.class)
                .single();
        if (told == 0) {
            return;
        }
        // By the index of the items: by that of the upload each item would go through the whole batch.
        jdbc.sql("update delivered_item set content_hash = (select min(j.content_hash) from judgment j"
                        + " where j.item = delivered_item.item and j.upload_id + 0 = :upload)"
                        + " where pilot_id = :pilot and first_batch = :batch")
                .param("upload", batch.upload())
                .param("pilot", pilot.value())
                .param("batch", batch.id())
                .update();
        jdbc.sql("update delivered_item set content_copy = true where pilot_id = :pilot and first_batch = :batch"
                        + " and exists (select 1 from delivered_item o where o.pilot_id = :pilot"
                        + " and o.content_hash = delivered_item.content_hash and (o.first_batch < :batch"
                        + " or o.first_batch = :batch and o.item < delivered_item.item))")
                .param("pilot", pilot.value())
                .param("batch", batch.id())
                .update();
    }
}
