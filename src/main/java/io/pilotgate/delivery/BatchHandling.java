package io.pilotgate.delivery;

import io.pilotgate.pilot.Pilots;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Label batches: the same bytes for the same purpose are one batch of a pilot. */
@Component
class BatchHandling implements UploadHandling {

    private final BatchStore batches;
    private final UploadStore uploads;
    private final BatchCheck check;
    private final BatchAcceptance acceptance;
    private final Pilots pilots;

    BatchHandling(
            BatchStore batches, UploadStore uploads, BatchCheck check, BatchAcceptance acceptance, Pilots pilots) {
        this.batches = batches;
        this.uploads = uploads;
        this.check = check;
        this.acceptance = acceptance;
        this.pilots = pilots;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.LABEL_BATCH;
    }

    @Override
    public Optional<Upload> known(Upload upload) {
        return batches.find(upload.pilot(), upload.what().requireBatch().purpose(), upload.sha256())
                .flatMap(batch -> uploads.find(batch.upload()));
    }

    @Override
    public void require(Upload upload) {
        acceptance.require(upload.pilot(), upload.what().requireBatch());
    }

    @Override
    public CheckOutcome check(Upload upload, Supplier<InputStream> file, FindingCollector findings, Portions portions) {
        return check.check(
                pilots.find(upload.pilot()),
                upload.what().fileName(),
                upload.what().requireBatch(),
                upload.sha256(),
                file,
                findings,
                portions);
    }

    @Override
    public void accept(Upload upload, boolean locked) {
        acceptance.accept(upload, locked);
    }
}
