package io.pilotgate.delivery;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.kernel.PilotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this release reads of a delivery that lies in another database than the tests' own. */
public final class DeliveryAt {

    private final BatchStore batches;
    private final JudgmentStore judgments;
    private final UploadStore uploads;

    public DeliveryAt(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        this.batches = new BatchStore(jdbc);
        this.judgments = new JudgmentStore(jdbc, template);
        this.uploads = new UploadStore(
                jdbc,
                template,
                new UploadRows(JsonMapper.builder().findAndAddModules().build()));
    }

    public List<BatchReceipt> batches(PilotId pilot) {
        return batches.all(pilot);
    }

    public List<Judgment> judgments(PilotId pilot, BatchPurpose purpose) {
        List<Judgment> read = new ArrayList<>();
        judgments.each(pilot, purpose, read::add);
        return read;
    }

    public List<Upload> uploads(PilotId pilot) {
        return uploads.of(pilot, Uploads.LISTED);
    }

    /** Stages the same as an upload before it, and answers its id. */
    public long insertLike(Upload upload) {
        return uploads.insert(upload);
    }

    public Optional<BatchReceipt> ofUpload(long upload) {
        return batches.ofUpload(upload);
    }
}
