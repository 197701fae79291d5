package io.pilotgate.delivery;

import static io.pilotgate.delivery.BatchPurpose.CALIBRATION;
import static io.pilotgate.delivery.BatchPurpose.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.Finding;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.AllJudgments;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class UploadsTests {

    private static final PersonId INES = new PersonId("ines");

    @Autowired
    Uploads uploads;

    @Autowired
    Outbox outbox;

    @Autowired
    UploadSweep sweep;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void delivering() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.in(Phase.DELIVERY, Terms.usual());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_staged_batch_is_seen_by_nobody_until_it_is_confirmed() {
        Upload staged = stage(labels("sign", 3));

        assertThat(staged.state()).isEqualTo(UploadState.CHECKED);
        assertThat(staged.outcome()).isNotNull().satisfies(outcome -> {
            assertThat(outcome.rows()).isEqualTo(3);
            assertThat(outcome.items()).isEqualTo(3);
            assertThat(outcome.labels()).containsEntry("stop", 3L).hasSize(1);
        });
        assertThat(batches.of(pilot)).isEmpty();
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).isEmpty();
        assertThat(batches.deliveredItems(pilot)).isZero();
        assertThat(batchesOnRecord()).isZero();
        assertThatThrownBy(() -> uploads.receipt(pilot, staged.id())).isInstanceOf(Refusal.class);

        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(2)));
        Upload accepted = uploads.confirm(pilot, staged.id(), INES);

        assertThat(accepted.state()).isEqualTo(UploadState.ACCEPTED);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(3);
        assertThat(batches.of(pilot)).singleElement().satisfies(batch -> {
            assertThat(batch.countsAsDay())
                    .as("the day of the word that it counts")
                    .isEqualTo(3);
            assertThat(batch.upload()).isEqualTo(staged.id());
            assertThat(batch.sopVersion()).isEqualTo("0.9");
        });
        assertThat(batchesOnRecord()).isEqualTo(1);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void a_receipt_says_it_all_and_stays_the_same() {
        Upload upload = handIn(labels("sign", 3));

        Receipt receipt = uploads.receipt(pilot, upload.id());

        assertThat(receipt.id()).isEqualTo(upload.id());
        assertThat(receipt.sha256()).isEqualTo(Sha256.of(labels("sign", 3)));
        assertThat(receipt.rowsAccepted()).isEqualTo(3);
        assertThat(receipt.countsAsDay()).isEqualTo(1);
        assertThat(receipt.receivedAt()).isEqualTo(Launches.MORNING);
        assertThat(receipt.receivedInPilotZone()).isEqualTo("2026-01-05T08:00:00Z");
        assertThat(receipt.late()).isFalse();
        assertThat(receipt.next()).isNotBlank();
        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(3)));
        assertThat(uploads.receipt(pilot, handIn(labels("sign", 3)).id())).isEqualTo(receipt);
    }

    @Test
    void said_twice_it_counts_once() {
        Upload staged = stage(labels("sign", 3));

        uploads.confirm(pilot, staged.id(), INES);
        uploads.confirm(pilot, staged.id(), INES);

        assertThat(batches.of(pilot)).hasSize(1);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void staged_twice_it_is_staged_once_and_handing_it_in_confirms_it() {
        Upload staged = stage(labels("sign", 3));

        assertThat(stage(labels("sign", 3)).id()).isEqualTo(staged.id());
        assertThat(handIn(labels("sign", 3)).id()).isEqualTo(staged.id());
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void the_same_bytes_read_otherwise_are_staged_beside_it_and_repeat_it_once_it_counts() {
        LabelColumns named = LabelColumns.guessed().withItem("item");
        Upload one = stage(labels("sign", 3));
        Upload other = uploads.stage(pilot, what("0.9", named, Manifest.EMPTY), bytes(labels("sign", 3)), INES);
        assertThat(other.id()).isNotEqualTo(one.id());

        uploads.confirm(pilot, one.id(), INES);
        Upload repeated = uploads.confirm(pilot, other.id(), INES);

        assertThat(repeated.state()).isEqualTo(UploadState.REPEATED);
        assertThat(uploads.receipt(pilot, other.id())).isEqualTo(uploads.receipt(pilot, one.id()));
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(3);
    }

    @Test
    void a_faulty_file_is_kept_with_everything_that_is_wrong() {
        Upload faulty = stage("item,label\nsign-1,stop\nsign-2,\nsign-1,go\n,stop\n");

        assertThat(faulty.state()).isEqualTo(UploadState.FAULTY);
        assertThat(uploads.findings(pilot, faulty.id(), 0, 100))
                .extracting(Finding::line, Finding::column, Finding::code)
                .containsExactly(
                        tuple(3L, "label", "EMPTY"), tuple(5L, "item", "EMPTY"), tuple(4L, "", "SECOND_LABEL"));
        assertThat(uploads.findings(pilot, faulty.id(), 2, 100)).hasSize(1);
        assertThat(faulty.outcome())
                .isNotNull()
                .satisfies(outcome -> assertThat(outcome.groups()).hasSize(3));
        assertThatThrownBy(() -> uploads.confirm(pilot, faulty.id(), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hand it in anew");
        assertThat(answersOnFile()).isZero();
    }

    @Test
    void of_very_many_findings_the_first_are_kept_and_the_others_counted() {
        String file = "item,label\n"
                + IntStream.range(0, 10_050).mapToObj(i -> "s" + i + ",\n").collect(Collectors.joining());

        Upload faulty = stage(file);

        assertThat(faulty.outcome()).isNotNull().satisfies(outcome -> {
            assertThat(outcome.findings()).isEqualTo(10_050);
            assertThat(outcome.kept()).isEqualTo(10_000);
            assertThat(outcome.isCut()).isTrue();
            assertThat(outcome.groups().get(0).count()).isEqualTo(10_050);
        });
    }

    @Test
    void a_dry_run_finds_the_same_and_keeps_nothing() {
        String wrong = "item,label\nsign-1,stop\nsign-2,\n";

        DryRun bad = dryRun(wrong);
        DryRun good = dryRun(labels("sign", 3));

        assertThat(bad.acceptable()).isFalse();
        assertThat(bad.findings()).extracting(Finding::line).containsExactly(3L);
        assertThat(bad.outcome().rows()).isEqualTo(2);
        assertThat(good.acceptable()).isTrue();
        assertThat(good.outcome().items()).isEqualTo(3);
        assertThat(good.sha256()).isEqualTo(Sha256.of(labels("sign", 3)));
        assertThat(uploads.of(pilot)).isEmpty();
        assertThat(isKept(good.sha256())).isFalse();
        Upload accepted = handIn(labels("sign", 3));
        assertThat(dryRun(labels("sign", 3)).sameAs()).isEqualTo(accepted.id());
        assertThat(dryRun(labels("sign", 4)).findings())
                .as("answers of an earlier batch")
                .extracting(Finding::code)
                .containsExactly("ANSWERED_BEFORE", "ANSWERED_BEFORE", "ANSWERED_BEFORE");
    }

    @Test
    void a_refused_file_of_one_call_leaves_nothing() {
        String wrong = "item,label\nsign-1,stop\nsign-2,\n";

        assertThatThrownBy(() -> handIn(wrong)).isInstanceOf(Refusal.class);

        assertThat(uploads.of(pilot)).isEmpty();
        assertThat(isKept(Sha256.of(wrong))).isFalse();
    }

    @Test
    void a_batch_names_an_sop_that_both_sides_signed() {
        assertThatThrownBy(() -> handIn(what("", LabelColumns.guessed(), Manifest.EMPTY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Name the version of the SOP that the batch was labelled by. Signed by both sides: 0.9.");
        assertThatThrownBy(() -> handIn(what("0.8", LabelColumns.guessed(), Manifest.EMPTY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("'0.8' is no version of the SOP that both sides signed. Signed by both sides: 0.9.");
        assertThat(uploads.of(pilot)).isEmpty();
    }

    @Test
    void what_a_manifest_declares_must_be_so() {
        String file = labels("sign", 3);
        Manifest right = new Manifest(Sha256.of(file), 3L, 3L, Set.of("stop", "go"));
        Manifest wrong = new Manifest(Sha256.of("other"), 4L, 2L, Set.of("go"));

        Upload faulty = uploads.stage(pilot, what("0.9", LabelColumns.guessed(), wrong), bytes(file), INES);
        Upload good = uploads.stage(pilot, what("0.9", LabelColumns.guessed(), right), bytes(file), INES);

        assertThat(good.state()).isEqualTo(UploadState.CHECKED);
        assertThat(uploads.findings(pilot, faulty.id(), 0, 100))
                .extracting(Finding::code)
                .containsExactly(
                        "UNKNOWN_LABEL",
                        "UNKNOWN_LABEL",
                        "UNKNOWN_LABEL",
                        "MANIFEST_ROWS",
                        "MANIFEST_ITEMS",
                        "MANIFEST_SHA256");
        assertThat(faulty.outcome())
                .isNotNull()
                .satisfies(outcome -> assertThat(outcome.groups())
                        .extracting(group -> group.text())
                        .contains("The manifest declares rows 4; the file has 3."));
    }

    @Test
    void a_slip_of_an_earlier_label_is_worth_a_look_and_refuses_nothing() {
        handIn("item,label\na,vehicle\nb,person\n");

        Upload staged = stage("item,label\nc,vehicel\nd,vehicel\ne,bus\n");

        assertThat(staged.state()).isEqualTo(UploadState.CHECKED);
        assertThat(staged.outcome())
                .isNotNull()
                .satisfies(outcome -> assertThat(outcome.notices())
                        .containsExactly(
                                "The label 'vehicel' (2 times) is in no earlier batch. Did you mean 'vehicle'?"));
    }

    @Test
    void an_answer_that_was_given_since_the_check_is_found_at_the_end() {
        Upload one = stage("item,label\nsign-1,stop\nsign-2,stop\n");
        Upload other = stage("item,label\nsign-2,go\nsign-3,go\n");
        assertThat(other.state()).isEqualTo(UploadState.CHECKED);
        uploads.confirm(pilot, one.id(), INES);

        assertThatThrownBy(() -> uploads.confirm(pilot, other.id(), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2 (item 'sign-2', in batch");

        assertThat(uploads.find(pilot, other.id()).state()).isEqualTo(UploadState.FAULTY);
        assertThat(uploads.findings(pilot, other.id(), 0, 10)).hasSize(1);
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void the_lock_counts_at_the_end_too() {
        Upload staged = stage(labels("sign", 3));
        deliveries.lock(pilot);

        assertThatThrownBy(() -> uploads.confirm(pilot, staged.id(), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The last delivery day is over");
        assertThatThrownBy(() -> stage(labels("other", 3))).isInstanceOf(Refusal.class);
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void calibration_has_its_phase_and_its_size() {
        PilotId calibrating = trials.in(Phase.CALIBRATION, Terms.usual());
        HandedIn what =
                HandedIn.batch("c.csv", new BatchTerms(CALIBRATION, LabelColumns.guessed(), "0.9", Manifest.EMPTY));

        Upload small = uploads.stage(calibrating, what, bytes(labels("sign", 49)), INES);
        Upload right = uploads.handIn(calibrating, what, bytes(labels("sign", 50)), INES);

        assertThat(uploads.findings(calibrating, small.id(), 0, 10))
                .extracting(Finding::code)
                .containsExactly("CALIBRATION_SIZE");
        assertThat(right.state()).isEqualTo(UploadState.ACCEPTED);
        assertThatThrownBy(() -> uploads.stage(pilot, what, bytes(labels("sign", 50)), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'Calibration'");
    }

    @Test
    void withdrawn_it_is_gone_with_its_rows_and_bytes() {
        Upload staged = stage(labels("sign", 3));

        uploads.withdraw(pilot, staged.id());
        uploads.withdraw(pilot, staged.id());
        sweep.sweep();

        assertThat(uploads.find(pilot, staged.id()).state()).isEqualTo(UploadState.WITHDRAWN);
        assertThat(answersOnFile()).isZero();
        assertThat(isKept(staged.sha256())).isFalse();
        assertThatThrownBy(() -> uploads.confirm(pilot, staged.id(), INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("withdrawn");
        assertThat(stage(labels("sign", 3)).id()).as("it may be staged anew").isNotEqualTo(staged.id());
    }

    @Test
    void what_counts_is_not_taken_back() {
        Upload accepted = handIn(labels("sign", 3));

        assertThatThrownBy(() -> uploads.withdraw(pilot, accepted.id())).isInstanceOf(Refusal.class);
        sweep.sweep();

        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(3);
        assertThat(isKept(accepted.sha256())).isTrue();
    }

    @Test
    void bytes_that_somebody_else_needs_stay() {
        PilotId other = trials.in(Phase.DELIVERY, Terms.usual());
        Upload here = stage(labels("shared", 3));
        uploads.handIn(other, what("0.9", LabelColumns.guessed(), Manifest.EMPTY), bytes(labels("shared", 3)), INES);

        uploads.withdraw(pilot, here.id());
        sweep.sweep();

        assertThat(isKept(here.sha256())).isTrue();
    }

    @Test
    void unconfirmed_for_seven_days_it_expires_and_tells_so() {
        Upload staged = stage(labels("sign", 3));
        Upload faulty = stage("item,label\nsign-9,\n");

        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(7)).minusSeconds(1));
        sweep.sweep();
        assertThat(uploads.find(pilot, staged.id()).state()).isEqualTo(UploadState.CHECKED);
        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(7)));
        assertThatThrownBy(() -> uploads.confirm(pilot, staged.id(), INES))
                .as("also before the sweep came by")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not confirmed within 7 days");
        sweep.sweep();
        sweep.sweep();

        assertThat(uploads.find(pilot, staged.id()).state()).isEqualTo(UploadState.EXPIRED);
        assertThat(uploads.find(pilot, faulty.id()).state()).isEqualTo(UploadState.EXPIRED);
        assertThat(answersOnFile()).isZero();
        assertThat(isKept(staged.sha256())).isFalse();
        assertThat(isKept(faulty.sha256())).isFalse();
        assertThat(facts.stream(UploadExpired.class)
                        .filter(expired -> expired.pilot().equals(pilot)))
                .containsExactly(new UploadExpired(pilot, staged.id()));
        assertThat(outbox.of(pilot))
                .filteredOn(letter -> letter.letter().kind().equals("upload-expired"))
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.letter().text()).contains("Nobody confirmed this upload in time."));
    }

    @Test
    void the_upload_of_another_pilot_does_not_exist() {
        PilotId other = trials.in(Phase.DELIVERY, Terms.usual());
        Upload staged = stage(labels("sign", 3));

        assertThatThrownBy(() -> uploads.find(other, staged.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> uploads.confirm(other, staged.id(), INES)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> uploads.withdraw(other, staged.id())).isInstanceOf(Refusal.class);
    }

    private Upload stage(String file) {
        return uploads.stage(pilot, what("0.9", LabelColumns.guessed(), Manifest.EMPTY), bytes(file), INES);
    }

    private Upload handIn(String file) {
        return uploads.handIn(pilot, what("0.9", LabelColumns.guessed(), Manifest.EMPTY), bytes(file), INES);
    }

    private Upload handIn(HandedIn what) {
        return uploads.handIn(pilot, what, bytes(labels("sign", 3)), INES);
    }

    private DryRun dryRun(String file) {
        return uploads.dryRun(pilot, what("0.9", LabelColumns.guessed(), Manifest.EMPTY), () -> bytes(file), INES);
    }

    private static HandedIn what(String sopVersion, LabelColumns columns, Manifest manifest) {
        return HandedIn.batch("monday.csv", new BatchTerms(PRODUCTION, columns, sopVersion, manifest));
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Unlike the files of any other test. */
    private String labels(String prefix, int items) {
        return "item,label,note\n"
                + IntStream.range(0, items)
                        .mapToObj(item -> prefix + "-" + item + ",stop," + pilot + "\n")
                        .collect(Collectors.joining());
    }

    private long batchesOnRecord() {
        return audit.of(pilot).stream()
                .filter(entry -> entry.action().equals("label-batch-received"))
                .count();
    }

    private long received() {
        return facts.stream(LabelBatchReceived.class)
                .filter(fact -> fact.pilot().equals(pilot))
                .count();
    }

    private long answersOnFile() {
        return jdbc.sql("select count(*) from judgment j join upload u on u.id = j.upload_id where u.pilot_id = ?")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }

    private boolean isKept(Sha256 hash) {
        return jdbc.sql("select count(*) from stored_file where sha256 = ?")
                        .param(hash.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
