package io.pilotgate.delivery;

import static io.pilotgate.delivery.BatchPurpose.CALIBRATION;
import static io.pilotgate.delivery.BatchPurpose.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.AllJudgments;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class LabelBatchesTests {

    private static final PersonId INES = new PersonId("ines");

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @BeforeEach
    void onTheFirstMorning() {
        clock.moveTo(Launches.MORNING);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_delivery_gets_a_receipt_and_is_kept_byte_for_byte() throws IOException {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        String file = "item,annotator,label\nsign-1,ana,stop\nsign-1,rui,yield\nsign-2,ana,stop\n";

        BatchReceipt receipt = deliver(pilot, PRODUCTION, "monday.csv", file);

        assertThat(receipt)
                .isEqualTo(new BatchReceipt(
                        receipt.id(),
                        PRODUCTION,
                        "monday.csv",
                        Sha256.of(file),
                        3,
                        2,
                        1,
                        Launches.MORNING,
                        "0.9",
                        receipt.upload()));
        assertThat(batches.receipt(pilot, receipt.id())).isEqualTo(receipt);
        assertThat(batches.judgments(receipt.id()))
                .containsExactly(
                        new Judgment(receipt.id(), "sign-1", "ana", "stop"),
                        new Judgment(receipt.id(), "sign-1", "rui", "yield"),
                        new Judgment(receipt.id(), "sign-2", "ana", "stop"));
        try (InputStream kept = files.open(receipt.sha256())) {
            assertThat(kept).hasContent(file);
        }
        assertThat(facts.stream(LabelBatchReceived.class))
                .contains(new LabelBatchReceived(pilot, receipt.id(), PRODUCTION));
    }

    @Test
    void one_label_an_item_may_come_without_saying_whose() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());

        BatchReceipt receipt = deliver(pilot, PRODUCTION, "monday.csv", "item,label\nsign-1,stop\n");

        assertThat(batches.judgments(receipt.id())).containsExactly(new Judgment(receipt.id(), "sign-1", "", "stop"));
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 101, 1})
    void a_calibration_batch_of_another_size_is_refused(int items) {
        PilotId pilot = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> deliver(pilot, CALIBRATION, "calibration.csv", labels("sign", items)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A calibration batch has 50 to 100 items; this file has " + items + ".");
        assertThat(batches.of(pilot)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100})
    void fifty_to_a_hundred_items_calibrate(int items) {
        PilotId pilot = trials.in(Phase.CALIBRATION, Terms.usual());

        BatchReceipt receipt = deliver(pilot, CALIBRATION, "calibration.csv", labels("sign", items));

        assertThat(receipt.items()).isEqualTo(items);
        assertThat(batches.newest(pilot, CALIBRATION)).contains(receipt);
        assertThat(batches.newest(pilot, PRODUCTION)).isEmpty();
    }

    @Test
    void items_are_counted_not_answers() {
        PilotId pilot = trials.in(Phase.CALIBRATION, Terms.usual());
        String file = "item,annotator,label\n"
                + IntStream.range(0, 50)
                        .mapToObj(item ->
                                "sign-" + item + ",ana,stop\nsign-" + item + ",rui,stop\nsign-" + item + ",eva,go\n")
                        .collect(Collectors.joining());

        BatchReceipt receipt = deliver(pilot, CALIBRATION, "calibration.csv", file);

        assertThat(receipt.rows()).isEqualTo(150);
        assertThat(receipt.items()).isEqualTo(50);
    }

    @Test
    void the_same_bytes_again_are_the_same_batch() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        BatchReceipt first = deliver(pilot, PRODUCTION, "monday.csv", labels("sign", 3));

        BatchReceipt again = deliver(pilot, PRODUCTION, "monday-copy.csv", labels("sign", 3));

        assertThat(again).isEqualTo(first);
        assertThat(batches.of(pilot)).containsExactly(first);
        assertThat(batches.deliveredItems(pilot)).isEqualTo(3);
        assertThat(facts.stream(LabelBatchReceived.class)
                        .filter(received -> received.pilot().equals(pilot)))
                .hasSize(1);
    }

    @Test
    void the_receipt_of_a_batch_is_given_again_after_the_lock() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        BatchReceipt first = deliver(pilot, PRODUCTION, "monday.csv", labels("sign", 3));
        deliveries.lock(pilot);

        assertThat(deliver(pilot, PRODUCTION, "monday.csv", labels("sign", 3))).isEqualTo(first);
    }

    @Test
    void the_same_file_is_another_batch_in_another_pilot() {
        PilotId one = trials.in(Phase.DELIVERY, Terms.usual());
        PilotId other = trials.in(Phase.DELIVERY, Terms.usual());

        BatchReceipt ofOne = deliver(one, PRODUCTION, "monday.csv", labels("sign", 3));
        BatchReceipt ofOther = deliver(other, PRODUCTION, "monday.csv", labels("sign", 3));

        assertThat(ofOther.id()).isNotEqualTo(ofOne.id());
        assertThatThrownBy(() -> batches.receipt(one, ofOther.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void an_answer_counts_once() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        BatchReceipt first =
                deliver(pilot, PRODUCTION, "monday.csv", "item,annotator,label\nsign-1,ana,stop\nsign-2,ana,stop\n");

        assertThatThrownBy(() -> deliver(
                        pilot, PRODUCTION, "tuesday.csv", "item,annotator,label\nsign-3,ana,go\nsign-1,ana,go\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(new Refusal.Reason(
                                        "line 3",
                                        "Answers that an earlier batch gave already, once: line 3 (item 'sign-1' by"
                                                + " 'ana', in batch " + first.id()
                                                + "). Leave them out: an answer counts once.")));
        assertThat(batches.of(pilot)).containsExactly(first);
    }

    @Test
    void another_annotator_may_answer_the_same_item() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        deliver(pilot, PRODUCTION, "monday.csv", "item,annotator,label\nsign-1,ana,stop\n");

        deliver(pilot, PRODUCTION, "tuesday.csv", "item,annotator,label\nsign-1,rui,go\n");

        assertThat(batches.deliveredItems(pilot)).isEqualTo(1);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION))
                .extracting(Judgment::annotator)
                .containsExactly("ana", "rui");
    }

    @Test
    void a_refused_file_leaves_nothing() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        String file = "item,annotator,label\nsign-1,ana,stop\nsign-2,ana,\nsign-1,ana,go\n";

        assertThatThrownBy(() -> deliver(pilot, PRODUCTION, "monday.csv", file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("line 3, column 'label'", "line 4"));

        assertThat(batches.of(pilot)).isEmpty();
        assertThat(answersOnFile(pilot)).isZero();
        assertThat(isKept(Sha256.of(file))).isFalse();
        assertThat(facts.stream(LabelBatchReceived.class)
                        .filter(received -> received.pilot().equals(pilot)))
                .isEmpty();
    }

    /** More than one portion of rows was written when the last line turns out wrong. */
    @Test
    void a_large_file_that_is_wrong_at_its_end_leaves_nothing() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        String file = labels("sign", 2500) + "sign-0,go\n";

        assertThatThrownBy(() -> deliver(pilot, PRODUCTION, "monday.csv", file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2502");

        assertThat(answersOnFile(pilot)).isZero();
        assertThat(isKept(Sha256.of(file))).isFalse();
    }

    @Test
    void a_long_file_name_keeps_its_end() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());

        BatchReceipt receipt = deliver(pilot, PRODUCTION, "x".repeat(300) + ".csv", labels("sign", 1));

        assertThat(receipt.fileName()).hasSize(255).endsWith(".csv");
    }

    @Test
    void an_empty_file_is_refused() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());

        assertThatThrownBy(() -> deliver(pilot, PRODUCTION, "monday.csv", "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> deliver(pilot, PRODUCTION, "monday.csv", "item,label\n"))
                .isInstanceOf(Refusal.class);
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void nothing_is_delivered_after_the_lock() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        deliveries.lock(pilot);

        assertThatThrownBy(() -> deliver(pilot, PRODUCTION, "late.csv", labels("sign", 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("The last delivery day is over; no further label batch is taken in this pilot.");
        assertThat(deliveries.isLocked(pilot)).isTrue();
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void locking_twice_is_locking_once() {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        deliveries.lock(pilot);
        deliveries.lock(pilot);

        assertThat(facts.stream(DeliveryLocked.class)
                        .filter(locked -> locked.pilot().equals(pilot)))
                .hasSize(1);
    }

    @Test
    void each_purpose_has_its_phase() {
        PilotId onboarding = trials.launched(Terms.usual());
        PilotId calibrating = trials.in(Phase.CALIBRATION, Terms.usual());
        PilotId delivering = trials.in(Phase.DELIVERY, Terms.usual());

        tooEarlyOrLate(onboarding, CALIBRATION, "'Calibration'; this pilot is in 'Onboarding'");
        tooEarlyOrLate(calibrating, PRODUCTION, "'Pilot delivery'; this pilot is in 'Calibration'");
        tooEarlyOrLate(delivering, CALIBRATION, "'Calibration'; this pilot is in 'Pilot delivery'");
    }

    @Test
    void two_uploads_of_one_file_at_once_are_one_batch() throws Exception {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        String file = labels("sign", 500);

        List<BatchReceipt> receipts = atOnce(() -> deliver(pilot, PRODUCTION, "monday.csv", file), 4);

        assertThat(receipts).hasSize(4).containsOnly(receipts.get(0));
        assertThat(batches.of(pilot)).hasSize(1);
        assertThat(answersOnFile(pilot)).isEqualTo(500);
    }

    @Test
    void two_files_at_once_cannot_both_give_the_same_answer() throws Exception {
        PilotId pilot = trials.in(Phase.DELIVERY, Terms.usual());
        List<String> both = List.of("item,label\nsign-1,stop\n", "item,label\nsign-1,go\n");
        List<String> waiting = new ArrayList<>(both);

        List<Boolean> taken = atOnce(
                () -> {
                    String mine;
                    synchronized (waiting) {
                        mine = waiting.remove(0);
                    }
                    try {
                        deliver(pilot, PRODUCTION, "monday.csv", mine);
                        return true;
                    } catch (Refusal twice) {
                        return false;
                    }
                },
                2);

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> act, int times) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            Callable<T> together = () -> {
                start.await();
                return act.call();
            };
            List<T> results = new ArrayList<>();
            for (Future<T> one : people.invokeAll(java.util.Collections.nCopies(times, together))) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }

    private void tooEarlyOrLate(PilotId pilot, BatchPurpose purpose, String text) {
        assertThatThrownBy(() -> deliver(pilot, purpose, "labels.csv", labels("sign", 60)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(text);
    }

    private long answersOnFile(PilotId pilot) {
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

    private BatchReceipt deliver(PilotId pilot, BatchPurpose purpose, String name, String file) {
        var content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return batches.submit(pilot, purpose, name, content, LabelColumns.guessed(), INES);
    }

    private static String labels(String prefix, int items) {
        return "item,label\n"
                + IntStream.range(0, items)
                        .mapToObj(item -> prefix + "-" + item + ",stop\n")
                        .collect(Collectors.joining());
    }
}
