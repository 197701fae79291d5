package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.Manifest;
import io.pilotgate.delivery.ReportUploads;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.UploadExpired;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Letters about what was handed in, on Tuesday, 13 January 2026 at 16:00 in Berlin, an hour before the cut-off. */
@PilotgateTest
class UploadLettersTests {

    private static final String CONTACT = "ines@labelworks.example";
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");
    private static final String HEAD = "day,itemsDelivered,claimedAccuracy,exceptions,annotatorsAtWork\n";
    private static final String LABELS = "item,annotator,label\nsign-1,ann,stop\nsign-1,bob,stop\nsign-2,bob,go\n";

    @Autowired
    Outbox outbox;

    @Autowired
    Uploads uploads;

    @Autowired
    ReportUploads reports;

    @Autowired
    Pilots pilots;

    @Autowired
    Vendors register;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @SuppressWarnings("NullAway.Init")
    private Account nora;

    @BeforeEach
    void delivering() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-13T15:00:05Z"));
        nora = person("Nora Night", "nora@labelworks.example");
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_batch_gets_its_receipt_by_mail_to_whoever_handed_it_in_and_to_the_contact() {
        register.setZone(pilots.find(pilot).vendor(), ZoneId.of("Asia/Manila"), nora.id());

        Upload upload = batch();

        assertThat(letters("batch-received"))
                .extracting(Letter::toAddress)
                .containsExactlyInAnyOrder("nora@labelworks.example", CONTACT);
        Letter letter = to("batch-received", "nora@labelworks.example");
        assertThat(letter.subject()).isEqualTo("[Street signs] Receipt " + upload.id() + ": label batch");
        assertThat(letter.text())
                .contains("Dear Nora Night,", "Your label batch came in and was read without an error.")
                .contains("\nReceipt: " + upload.id() + "\nFile: monday.csv\nSHA-256: "
                        + Sha256.of(LABELS).hex() + "\nRows accepted: 3\nItems: 2\nCounts as: day 9 of 30\n")
                .contains(
                        "Received: Tuesday 13 January 2026, 16:00:05 (Europe/Berlin), for you Tuesday 13 January 2026,"
                                + " 23:00:05 (Asia/Manila)")
                .contains("What happens next: These answers count.")
                .contains("/pilots/" + pilot + "/uploads/" + upload.id());
        assertThat(letter.html()).contains("<th scope=\"row\">SHA-256</th>");
    }

    @Test
    void reports_get_one_receipt_that_tells_in_time_from_late() {
        String table = HEAD + "2026-01-12,100,0.98,1,4\n2026-01-13,90,0.97,0,4\n";
        for (int time = 0; time < 3; time++) {
            uploads.handIn(pilot, HandedIn.reports("days.csv"), bytes(table), nora.id());
        }

        assertThat(letters("report-received")).hasSize(2);
        assertThat(to("report-received", CONTACT).text())
                .contains("Your 2 daily reports came in and were read without an error. Not all of it was in time.")
                .contains("File: days.csv", "Rows accepted: 2", "Counts as: day 9 of 30")
                .contains("- Monday 12 January 2026, version 1, day 8: late, waits for the buyer's approval\n")
                .contains("- Tuesday 13 January 2026, version 1, day 9: in time, counts\n")
                .contains("Received: Tuesday 13 January 2026, 16:00:05 (Europe/Berlin)\n")
                .contains("What happens next: What came after its day's cut-off waits for the buyer's approval");
    }

    @Test
    void one_report_names_its_day_and_a_corrected_one_is_a_letter_of_its_own() {
        reports.submit(pilot, TrialReports.of(TUESDAY, "0.98"), nora.id());
        reports.submit(pilot, TrialReports.of(TUESDAY, "0.99"), nora.id());

        assertThat(letters("report-received"))
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.subject()).endsWith("daily report of 2026-01-13"));
        assertThat(letters("report-received").get(3).text()).contains("version 2", "It is in force for its day.");
    }

    @Test
    void who_is_the_contact_too_gets_one_letter_and_who_confirms_gets_one_as_well() {
        Account ines = person("Ines Vega", CONTACT.toUpperCase(java.util.Locale.ROOT));
        Upload staged =
                uploads.stage(pilot, HandedIn.reports("day.csv"), bytes(HEAD + "2026-01-13,90,0.97,0,4\n"), ines.id());
        assertThat(letters("report-received")).as("it does not count yet").isEmpty();

        uploads.confirm(pilot, staged.id(), nora.id());
        uploads.confirm(pilot, staged.id(), nora.id());

        assertThat(letters("report-received"))
                .extracting(letter -> letter.toAddress().toLowerCase(java.util.Locale.ROOT))
                .containsExactlyInAnyOrder(CONTACT, "nora@labelworks.example");
    }

    @Test
    void what_is_refused_and_what_is_only_tried_is_no_letter() {
        uploads.dryRun(pilot, HandedIn.reports("day.csv"), () -> bytes(HEAD + "2026-01-13,90,0.97,0,4\n"), nora.id());
        uploads.stage(pilot, HandedIn.reports("day.csv"), bytes(HEAD + "2026-01-13,x,0.97,0,4\n"), nora.id());

        assertThat(letters("report-received")).isEmpty();
    }

    @Test
    void whose_account_is_closed_gets_no_letter() {
        accounts.disable(nora.id());

        batch();

        assertThat(letters("batch-received")).extracting(Letter::toAddress).containsExactly(CONTACT);
    }

    @Test
    void what_expires_is_told_once_with_what_to_do() {
        Upload staged =
                uploads.stage(pilot, HandedIn.reports("day.csv"), bytes(HEAD + "2026-01-13,90,0.97,0,4\n"), nora.id());

        facts.publishEvent(new UploadExpired(pilot, staged.id()));
        facts.publishEvent(new UploadExpired(pilot, staged.id()));

        assertThat(letters("upload-expired")).hasSize(2);
        Letter letter = to("upload-expired", "nora@labelworks.example");
        assertThat(letter.subject()).isEqualTo("[Street signs] Expired, not counted: day.csv");
        assertThat(letter.text())
                .contains("Nobody confirmed this upload in time.", "SHA-256: " + staged.sha256())
                .contains("Handed in: Tuesday 13 January 2026, 16:00:05 (Europe/Berlin)\n")
                .contains("Expired: Tuesday 20 January 2026, 16:00:05 (Europe/Berlin)\n")
                .contains("hand the file in anew and confirm it", "/pilots/" + pilot + "/uploads\n");
    }

    private Upload batch() {
        var terms =
                new BatchTerms(BatchPurpose.PRODUCTION, LabelColumns.guessed(), TrialGates.SOP_VERSION, Manifest.EMPTY);
        return uploads.handIn(pilot, HandedIn.batch("monday.csv", terms), bytes(LABELS), nora.id());
    }

    private Account person(String name, String address) {
        return accounts.create(new NewAccount(
                People.name("v"),
                name,
                address,
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
    }

    private Letter to(String kind, String address) {
        return letters(kind).stream()
                .filter(letter -> letter.toAddress().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
