package io.pilotgate.commercial;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items that the vendor's work delivered, each once, with the day on which it came first. Kept beside the batches,
 * because a match over millions of items looks each of them up; taken in a portion at a time, and not while a vendor waits
 * for its receipt.
 */
@Repository
class DeliveredItems {

    /** How far it is: all batches up to one, and of the next one all lines up to one. */
    private record UpTo(long batch, long line) {}

    private static final UpTo NOTHING = new UpTo(0, 0);

    private final JdbcClient jdbc;
    private final DeliveredPortion portions;
    private final LabelBatches batches;
    private final ReconciliationStore accounts;

    DeliveredItems(JdbcClient jdbc, DeliveredPortion portions, LabelBatches batches, ReconciliationStore accounts) {
        this.jdbc = jdbc;
        this.portions = portions;
        this.batches = batches;
        this.accounts = accounts;
    }

    /** Takes in what was delivered since. */
    @Transactional
    void bringUpToDate(Pilot pilot) {
        while (next(pilot.id()).isPresent()) {
            takeIn(pilot);
        }
    }

    /** Takes in some lines of the oldest batch that is not taken in whole. */
    @Transactional
    void takeIn(Pilot pilot) {
        accounts.lock(pilot.id());
        next(pilot.id()).ifPresent(batch -> {
            UpTo upTo = upTo(pilot.id());
            LocalDate day =
                    LocalDate.ofInstant(batch.receivedAt(), pilot.schedule().zone());
            long last = portions.takeIn(pilot.id(), batch, day, upTo.line());
            if (last > upTo.line()) {
                keep(pilot.id(), new UpTo(upTo.batch(), last));
            } else {
                keep(pilot.id(), new UpTo(batch.id(), 0));
            }
        });
    }

    /** Lines of batches that are not taken in whole. */
    long waiting(PilotId pilot) {
        long upTo = upTo(pilot).batch();
        return work(pilot).stream()
                .filter(batch -> batch.id() > upTo)
                .mapToLong(BatchReceipt::rows)
                .sum();
    }

    /** The newest batch that is taken in; 0 before the first. */
    long newestBatch(PilotId pilot) {
        return upTo(pilot).batch();
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

    /** Items that were delivered, copies too. */
    long count(Pilot pilot) {
        bringUpToDate(pilot);
        return jdbc.sql("select count(*) from delivered_item where pilot_id = ?")
                .param(pilot.id().value())
                .query(Long.class)
                .single();
    }

    private Optional<BatchReceipt> next(PilotId pilot) {
        long upTo = upTo(pilot).batch();
        return work(pilot).stream().filter(batch -> batch.id() > upTo).findFirst();
    }

    private List<BatchReceipt> work(PilotId pilot) {
        return batches.of(pilot).stream()
                .filter(batch -> batch.purpose() != BatchPurpose.CALIBRATION)
                .toList();
    }

    private UpTo upTo(PilotId pilot) {
        return jdbc.sql("select batch_id, next_line from delivered_up_to where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> new UpTo(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(NOTHING);
    }

    private void keep(PilotId pilot, UpTo upTo) {
        int known = jdbc.sql("update delivered_up_to set batch_id = ?, next_line = ? where pilot_id = ?")
                .params(upTo.batch(), upTo.line(), pilot.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into delivered_up_to (batch_id, next_line, pilot_id) values (?, ?, ?)")
                    .params(upTo.batch(), upTo.line(), pilot.value())
                    .update();
        }
    }
}
