package io.pilotgate.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.pilotgate.delivery.CheckOutcome;
import io.pilotgate.delivery.Upload;
import io.pilotgate.labels.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that is wrong with an upload as a file for a spreadsheet, written as it is read. */
@Component
public class FindingsCsv {

    private static final int PORTION = 1000;

    private final UploadDesk desk;

    FindingsCsv(UploadDesk desk) {
        this.desk = desk;
    }

    public void write(Upload upload, Writer target) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(target);
        csv.writeRecord("line", "column", "code", "cause", "found", "mend");
        long written = 0;
        List<Finding> portion = desk.findings(upload, written, PORTION);
        while (!portion.isEmpty()) {
            portion.forEach(finding -> csv.writeRecord(cells(finding)));
            written += portion.size();
            portion = desk.findings(upload, written, PORTION);
        }
        CheckOutcome outcome = upload.outcome();
        if (outcome != null && outcome.isCut()) {
            csv.writeRecord("", "", "CUT", remark(written, outcome.findings()), "", "Mend these and try again.");
        }
        csv.flush();
    }

    private static String remark(long written, long all) {
        return "The first " + written + " of " + all + " findings are listed; the others are counted by cause only.";
    }

    private static String[] cells(Finding finding) {
        return new String[] {
            finding.line() == 0 ? "" : Long.toString(finding.line()),
            Sheet.harmless(finding.column()),
            finding.code(),
            Sheet.harmless(finding.cause()),
            Sheet.harmless(finding.found()),
            Sheet.harmless(finding.mend())
        };
    }
}
