package io.pilotgate.delivery;

import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.AnswerInspection;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelPreview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How the file of a staged label batch is read: what it looks like that way, and the same file read in another way. */
@Service
public class UploadReadings {

    /** The file is kept, and nothing counts yet. */
    private static final Set<UploadState> STAGED =
            Set.of(UploadState.RECEIVED, UploadState.CHECKED, UploadState.FAULTY);

    private final Uploads uploads;
    private final FileStore files;

    UploadReadings(Uploads uploads, FileStore files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** Its first rows as they are read now; nothing of what is no label batch, or is not staged. */
    public LabelPreview preview(Upload upload, int rows) {
        BatchTerms terms = upload.what().batch();
        if (terms == null || !STAGED.contains(upload.state())) {
            return LabelPreview.NOTHING;
        }
        try (InputStream file = files.open(upload.sha256())) {
            return AnswerInspection.isTable(() -> files.open(upload.sha256()))
                    ? LabelPreview.of(terms.columns(), file, rows)
                    : LabelPreview.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stages the same file once more, read by other columns, and takes this reading of it back.
     *
     * @return the upload that stands for the file now
     */
    public Upload readAs(PilotId pilot, long id, LabelColumns columns, PersonId by) {
        Upload before = uploads.find(pilot, id);
        BatchTerms terms = before.what().batch();
        if (terms == null || !STAGED.contains(before.state()) || before.isConfirmed()) {
            throw Refusal.conflict("upload", "This upload is not staged any more. Hand the file in anew.");
        }
        HandedIn what = HandedIn.batch(
                before.what().fileName(),
                new BatchTerms(terms.purpose(), columns.orAs(terms.columns()), terms.sopVersion(), terms.manifest()));
        try (InputStream file = files.open(before.sha256())) {
            Upload now = uploads.stage(pilot, what, file, by);
            if (now.id() != before.id()) {
                uploads.withdraw(pilot, before.id());
            }
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
