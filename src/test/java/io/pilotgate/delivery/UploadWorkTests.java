package io.pilotgate.delivery;

import static io.pilotgate.delivery.BatchPurpose.PRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.AllJudgments;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are checked behind their request. */
@PilotgateTest
class UploadWorkTests {

    private static final PersonId INES = new PersonId("ines");
    private static final int ROWS = 5000;
    private static final UploadWork.Stop NEVER = () -> false;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadIntake intake;

    @Autowired
    UploadWork work;

    @Autowired
    UploadSweep sweep;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

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
    void a_large_file_is_kept_first_and_counts_when_it_is_checked() {
        Upload received = handIn(file(""));
        assertThat(received.state()).isEqualTo(UploadState.RECEIVED);
        assertThat(work.waiting()).contains(received.id());

        work.workOn(received.id(), "one", NEVER);

        assertThat(uploads.find(pilot, received.id()).state()).isEqualTo(UploadState.ACCEPTED);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(ROWS);
        assertThat(batches.of(pilot)).singleElement().satisfies(batch -> {
            assertThat(batch.rows()).isEqualTo(ROWS);
            assertThat(batch.items()).isEqualTo(ROWS);
        });
        assertThat(work.waiting()).doesNotContain(received.id());
        assertThat(handIn(file("")).id()).isEqualTo(received.id());
    }

    @Test
    void handed_in_again_while_it_is_checked_it_is_the_same() {
        Upload received = handIn(file(""));

        assertThat(handIn(file("")).id()).isEqualTo(received.id());
        assertThat(uploads.of(pilot)).hasSize(1);
    }

    /** A worker stops in the middle as if it had been killed: its claim stays, and nobody else has it until it is dead. */
    @Test
    void after_a_crash_another_worker_goes_on_where_it_stopped() {
        Upload received = handIn(file(""));
        work.workOn(received.id(), "killed", after(4));
        assertThat(answersOnFile()).isEqualTo(4000);
        assertThat(uploads.find(pilot, received.id()).rowsDone()).isEqualTo(4000);
        assertThat(batches.of(pilot)).as("nothing of it is seen").isEmpty();
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).isEmpty();
        assertThat(batches.deliveredItems(pilot)).isZero();

        work.workOn(received.id(), "early", NEVER);
        assertThat(answersOnFile()).as("the first may still be alive").isEqualTo(4000);
        clock.moveTo(Launches.MORNING.plusSeconds(21));
        work.workOn(received.id(), "second", after(1));
        assertThat(answersOnFile())
                .as("portions that are there are not written again")
                .isEqualTo(4000);
        clock.moveTo(Launches.MORNING.plusSeconds(42));
        work.workOn(received.id(), "third", NEVER);

        assertThat(uploads.find(pilot, received.id()).state()).isEqualTo(UploadState.ACCEPTED);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(ROWS);
        assertThat(batches.of(pilot))
                .singleElement()
                .satisfies(batch -> assertThat(batch.receivedAt())
                        .as("it was handed in before the crash")
                        .isEqualTo(Launches.MORNING));
    }

    @Test
    void a_worker_that_was_only_slow_finds_its_claim_gone() {
        Upload received = handIn(file(""));
        AtomicInteger portions = new AtomicInteger();

        work.workOn(received.id(), "slow", () -> {
            if (portions.incrementAndGet() == 3) {
                clock.moveTo(Launches.MORNING.plusSeconds(30));
                work.workOn(received.id(), "quick", NEVER);
            }
            return false;
        });

        assertThat(portions).as("it stopped at its next step").hasValue(3);
        assertThat(AllJudgments.of(batches, pilot, PRODUCTION)).hasSize(ROWS);
        assertThat(batches.of(pilot)).hasSize(1);
    }

    @Test
    void withdrawn_in_its_check_it_comes_to_nothing() {
        Upload received = handIn(file(""));

        work.workOn(received.id(), "one", new UploadWork.Stop() {
            private int portions;

            @Override
            public boolean isAsked() {
                portions++;
                if (portions == 2) {
                    uploads.withdraw(pilot, received.id());
                }
                return false;
            }
        });
        sweep.sweep();

        assertThat(uploads.find(pilot, received.id()).state()).isEqualTo(UploadState.WITHDRAWN);
        assertThat(answersOnFile()).isZero();
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void what_is_wrong_at_its_end_is_found_and_its_rows_go() {
        Upload received = handIn(file("sign-7,go,\nsign-x,\n"));

        work.workOn(received.id(), "one", NEVER);
        sweep.sweep();

        Upload faulty = uploads.find(pilot, received.id());
        assertThat(faulty.state()).isEqualTo(UploadState.FAULTY);
        assertThat(uploads.findings(pilot, faulty.id(), 0, 10))
                .extracting(finding -> finding.code() + finding.line())
                .containsExactly("WRONG_WIDTH" + (ROWS + 3), "SECOND_LABEL" + (ROWS + 2));
        assertThat(answersOnFile()).isZero();
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void the_lock_counts_when_its_check_is_over() {
        Upload received = handIn(file(""));
        deliveries.lock(pilot);

        work.workOn(received.id(), "one", NEVER);

        Upload faulty = uploads.find(pilot, received.id());
        assertThat(faulty.state()).isEqualTo(UploadState.FAULTY);
        assertThat(faulty.outcome())
                .isNotNull()
                .satisfies(outcome -> assertThat(outcome.groups())
                        .extracting(group -> group.text())
                        .containsExactly(
                                "The last delivery day is over; no further label batch is taken in this pilot."));
        assertThat(batches.of(pilot)).isEmpty();
    }

    @Test
    void staged_it_waits_for_the_word_and_confirmed_early_it_counts_at_the_end() {
        Upload waits = intake.take(pilot, what(), bytes(file("")), INES, false, 0);
        work.workOn(waits.id(), "one", NEVER);
        assertThat(uploads.find(pilot, waits.id()).state()).isEqualTo(UploadState.CHECKED);
        assertThat(work.waiting()).doesNotContain(waits.id());
        uploads.confirm(pilot, waits.id(), INES);
        assertThat(batches.of(pilot)).hasSize(1);

        PilotId second = trials.in(Phase.DELIVERY, Terms.usual());
        Upload early = intake.take(second, what(), bytes(file("")), INES, false, 0);
        assertThat(uploads.confirm(second, early.id(), INES).state()).isEqualTo(UploadState.RECEIVED);
        work.workOn(early.id(), "one", NEVER);
        assertThat(batches.of(second)).hasSize(1);
    }

    /** Killed between the end of the check and the last step. */
    @Test
    void what_was_checked_and_confirmed_before_a_crash_is_brought_to_its_end() {
        Upload received = handIn(file(""));
        work.workOn(received.id(), "one", NEVER);
        PilotId second = trials.in(Phase.DELIVERY, Terms.usual());
        Upload checked = intake.take(second, what(), bytes(file("")), INES, false, 0);
        work.workOn(checked.id(), "one", NEVER);
        jdbc.sql("update upload set confirmed_by = 'ines', confirmed_at = handed_in_at where id = ?")
                .param(checked.id())
                .update();

        assertThat(work.waiting()).contains(checked.id());
        work.workOn(checked.id(), "two", NEVER);

        assertThat(uploads.find(second, checked.id()).state()).isEqualTo(UploadState.ACCEPTED);
    }

    @Test
    void what_fails_again_and_again_is_given_up() {
        Upload received = handIn(file(""));
        jdbc.sql("update upload set attempts = 5 where id = ?")
                .param(received.id())
                .update();

        work.workOn(received.id(), "one", NEVER);

        assertThat(uploads.findings(pilot, received.id(), 0, 10))
                .extracting(finding -> finding.code())
                .containsExactly("NOT_CHECKED");
    }

    private static UploadWork.Stop after(int portions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > portions;
    }

    private Upload handIn(String file) {
        return intake.take(pilot, what(), bytes(file), INES, true, 0);
    }

    private static HandedIn what() {
        return HandedIn.batch("large.csv", new BatchTerms(PRODUCTION, LabelColumns.guessed(), "0.9", Manifest.EMPTY));
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String end) {
        return "item,label,note\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(item -> "sign-" + item + ",stop,a note\n")
                        .collect(Collectors.joining())
                + end;
    }

    private long answersOnFile() {
        return jdbc.sql("select count(*) from judgment j join upload u on u.id = j.upload_id where u.pilot_id = ?")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }
}
