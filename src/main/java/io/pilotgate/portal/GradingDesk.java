package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.grading.CalibrationItem;
import io.pilotgate.grading.CalibrationReviews;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthFile;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.TruthReceipt;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.TruthEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What the buyer prepares for the measuring: sealed truth. */
@Component
public class GradingDesk {

    private final Doorkeeper door;
    private final GroundTruth truth;
    private final CalibrationReviews calibrations;

    GradingDesk(Doorkeeper door, GroundTruth truth, CalibrationReviews calibrations) {
        this.door = door;
        this.truth = truth;
        this.calibrations = calibrations;
    }

    public TruthReceipt seal(String pilotId, TruthEntry entry, MultipartFile file) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD, Role.QA);
        TruthPurpose purpose = entry.truthPurpose();
        LabelColumns columns = entry.columns();
        UploadedFile uploaded = new UploadedFile(file);
        TruthFile content = new TruthFile(uploaded.safeName(), uploaded::open, columns);
        return truth.seal(pilot.id(), purpose, content, person.id());
    }

    /** The items of the newest graded calibration with their truth; the look is on record. */
    public List<CalibrationItem> reviewCalibration(String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account person = door.staffWith(Role.LEAD, Role.QA);
        return calibrations.reveal(pilot.id(), person.id());
    }
}
