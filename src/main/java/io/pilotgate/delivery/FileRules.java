package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.LabelInspection.Seen;
import org.jspecify.annotations.Nullable;

/** What the file of a label batch must hold as a whole. */
final class FileRules {

    private final BatchTerms terms;
    private final FindingCollector findings;

    FileRules(BatchTerms terms, FindingCollector findings) {
        this.terms = terms;
        this.findings = findings;
    }

    void look(Sha256 hash, Seen seen) {
        // Where a row could not be read, its item is not known, and the number of items says nothing.
        boolean allRead =
                findings.groups().list().stream().allMatch(group -> group.code().equals("UNKNOWN_LABEL"));
        if (allRead) {
            size(seen.items());
        }
        if (seen.rows() > 0) {
            declared("rows", "ROWS", terms.manifest().rows(), seen.rows());
        }
        if (allRead) {
            declared("items", "ITEMS", terms.manifest().items(), seen.items());
        }
        declared("sha256", "SHA256", terms.manifest().sha256(), hash);
    }

    private void size(long items) {
        if (terms.purpose() == BatchPurpose.CALIBRATION
                && (items < LabelBatches.LEAST_CALIBRATION_ITEMS || items > LabelBatches.MOST_CALIBRATION_ITEMS)) {
            findings.add(Finding.ofFile(
                    "file",
                    "CALIBRATION_SIZE",
                    "A calibration batch has " + LabelBatches.LEAST_CALIBRATION_ITEMS + " to "
                            + LabelBatches.MOST_CALIBRATION_ITEMS + " items; this file has " + items + ".",
                    ""));
        }
    }

    private void declared(String field, String code, @Nullable Object declared, Object found) {
        if (declared != null && !declared.equals(found)) {
            findings.add(Finding.ofFile(
                    "manifest." + field,
                    "MANIFEST_" + code,
                    "The manifest declares " + field + " " + declared + "; the file has " + found + ".",
                    "Hand in the file that the manifest is about, or mend the manifest."));
        }
    }
}
