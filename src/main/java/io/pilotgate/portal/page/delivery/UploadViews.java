package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.CheckOutcome;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadState;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.FindingGroup;
import io.pilotgate.labels.LabelPreview;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.UploadDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.delivery.UploadView.FindingRow;
import io.pilotgate.portal.page.delivery.UploadView.GroupRow;
import io.pilotgate.portal.page.delivery.UploadView.Head;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers the page of something that was handed in: for the vendor's people to act on, for the buyer's to look at. */
@Component
class UploadViews {

    private static final int SHOWN_FINDINGS = 50;
    private static final int SHOWN_ROWS = 5;
    private static final int SHOWN_LABELS = 30;

    private final UploadDesk desk;
    private final Doorkeeper door;
    private final UploadSentences sentences;
    private final Zones zones;

    UploadViews(UploadDesk desk, Doorkeeper door, UploadSentences sentences, Zones zones) {
        this.desk = desk;
        this.door = door;
        this.sentences = sentences;
        this.zones = zones;
    }

    UploadView of(Pilot pilot, Upload upload) {
        CheckOutcome outcome = upload.outcome();
        LabelPreview preview = desk.preview(upload, SHOWN_ROWS);
        List<Finding> findings = desk.findings(upload, 0, SHOWN_FINDINGS);
        boolean vendor = !door.person().isStaff();
        boolean staged = upload.state().isOpen() || upload.state() == UploadState.FAULTY;
        return new UploadView(
                head(pilot, upload),
                facts(pilot, upload),
                sentences.about(pilot, upload),
                upload.state() == UploadState.RECEIVED,
                outcome == null
                        ? List.of()
                        : outcome.groups().stream().map(UploadViews::row).toList(),
                findings.stream().map(UploadViews::row).toList(),
                outcome == null ? "" : more(outcome, findings.size()),
                outcome == null ? List.of() : labels(outcome),
                outcome == null ? List.of() : notices(upload, outcome),
                preview,
                UploadColumns.form(upload, preview),
                UploadColumns.choices(preview),
                desk.receiptOf(upload)
                        .map(receipt -> ReceiptView.of(receipt, pilot, zones.of(pilot)))
                        .orElse(null),
                vendor && upload.state() == UploadState.CHECKED && !upload.isConfirmed(),
                vendor && staged && !upload.isConfirmed());
    }

    private static Head head(Pilot pilot, Upload upload) {
        return new Head(
                UploadRow.path(upload),
                "/pilots/" + pilot.id(),
                pilot.name(),
                UploadRow.of(upload, pilot.schedule().zone()));
    }

    private List<Fact> facts(Pilot pilot, Upload upload) {
        List<Fact> facts = new ArrayList<>();
        BatchTerms terms = upload.what().batch();
        CheckOutcome outcome = upload.outcome();
        facts.add(new Fact("File", upload.what().fileName() + ", " + Words.size(upload.size())));
        facts.add(new Fact("SHA-256", upload.sha256().hex()));
        facts.add(new Fact("Handed in", zones.of(pilot).second(upload.at()) + " by " + Named.of(upload.by())));
        if (terms != null && !terms.sopVersion().isEmpty()) {
            facts.add(new Fact("Labelled by SOP version", terms.sopVersion()));
        }
        if (outcome != null && outcome.rows() > 0) {
            facts.add(new Fact("Rows", Words.number(outcome.rows())));
        }
        if (outcome != null && outcome.items() > 0) {
            facts.add(new Fact("Items", Words.number(outcome.items())));
        }
        return facts;
    }

    private static List<Fact> labels(CheckOutcome outcome) {
        return outcome.labels().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN_LABELS)
                .map(label -> new Fact(label.getKey(), times(label.getValue())))
                .toList();
    }

    /** What would become of reports is no news once it has come about. */
    private static List<String> notices(Upload upload, CheckOutcome outcome) {
        return upload.what().batch() == null && upload.isConfirmed() ? List.of() : outcome.notices();
    }

    private static String times(long count) {
        return count == 1 ? "once" : Words.number(count) + " times";
    }

    private static GroupRow row(FindingGroup group) {
        return new GroupRow(Words.number(group.count()), group.text(), group.mend());
    }

    private static FindingRow row(Finding finding) {
        return new FindingRow(
                finding.line() == 0 ? "" : Long.toString(finding.line()),
                finding.column(),
                finding.cause(),
                finding.found(),
                finding.mend());
    }

    private static String more(CheckOutcome outcome, int shown) {
        long more = outcome.findings() - shown;
        return more <= 0 ? "" : "The first " + shown + " of " + Words.number(outcome.findings()) + " are shown.";
    }
}
