package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The labels that accepted batches gave, as their checks counted them. */
@Repository
class BatchLabels {

    private final JdbcClient jdbc;
    private final UploadRows rows;

    BatchLabels(JdbcClient jdbc, UploadRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Of the newest batches; those of an older release say nothing. */
    Set<String> of(PilotId pilot) {
        List<Upload> accepted = jdbc.sql("select u.* from upload u join label_batch b on b.upload_id = u.id"
                        + " where b.pilot_id = ? order by b.id desc fetch first 50 rows only")
                .param(pilot.value())
                .query(rows)
                .list();
        Set<String> labels = new TreeSet<>();
        for (Upload upload : accepted) {
            CheckOutcome outcome = upload.outcome();
            if (outcome != null) {
                labels.addAll(outcome.labels().keySet());
            }
        }
        return labels;
    }
}
