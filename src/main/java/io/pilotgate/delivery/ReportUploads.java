package io.pilotgate.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Service;

/** Hands a report in that is no file yet, the way every report comes in: its bytes are kept, and there is a receipt. */
@Service
public class ReportUploads {

    private final Uploads uploads;
    private final ObjectMapper json;

    ReportUploads(Uploads uploads, ObjectMapper json) {
        this.uploads = uploads;
        this.json = json;
    }

    public Receipt submit(PilotId pilot, DailyReport report, PersonId by) {
        return handIn(pilot, "report-" + report.day() + ".json", written(report), by);
    }

    /** @param body one report in JSON, right or wrong */
    public Receipt handIn(PilotId pilot, String fileName, byte[] body, PersonId by) {
        Upload upload = uploads.handIn(pilot, HandedIn.reports(fileName), new ByteArrayInputStream(body), by);
        return uploads.receipt(pilot, upload.id());
    }

    private byte[] written(DailyReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
