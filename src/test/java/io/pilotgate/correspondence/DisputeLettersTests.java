package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialPilots;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears of failed items, and that no letter tells whose label is whose. */
@PilotgateTest
class DisputeLettersTests {

    private static final String TO_VENDOR = "contact@vendor.example";
    private static final String TO_LEAD = "lead@example.org";
    private static final String TO_QA = "staff@example.org";

    @Autowired
    Outbox outbox;

    @Autowired
    Disputes disputes;

    @Autowired
    Corrections corrections;

    @Autowired
    TrialDisputes trial;

    @Autowired
    Pilots pilots;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void aReviewer() {
        People.staff(accounts, Role.QA);
    }

    @Test
    void the_vendor_hears_how_many_items_failed_and_until_when_they_may_be_contested() {
        PilotId pilot = trial.graded(2);
        String until = LetterWords.time(
                disputes.window(pilot).orElseThrow().plannedEnd(),
                pilots.find(pilot).schedule().zone());

        assertThat(letters(pilot, "dispute-window-opened")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_VENDOR);
            assertThat(letter.subject()).contains("2 failed items: contest by " + until);
            assertThat(letter.text())
                    .contains("until " + until, "/pilots/" + pilot + "/disputes")
                    .doesNotContain(TrialDisputes.PREFIX);
        });
        assertThat(letters(trial.graded(0), "dispute-window-opened")).isEmpty();
    }

    @Test
    void reviewers_hear_of_the_first_contest_and_of_all_when_the_window_is_closed() {
        PilotId pilot = trial.contested(2);

        assertThat(letters(pilot, "dispute-raised"))
                .extracting(Letter::toAddress)
                // Whoever else reviews in a database that other tests fill hears of it too.
                .contains(TO_LEAD, TO_QA)
                .doesNotContain(TO_VENDOR);
        assertThat(letters(pilot, "dispute-window-closed"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(letter -> assertThat(letter.text()).contains("D-1, D-2"));
        assertThat(texts(pilot)).doesNotContain(TrialDisputes.PREFIX, "section 4");
    }

    @Test
    void they_hear_of_a_window_that_is_closed_without_a_contest() {
        PilotId pilot = trial.graded(1);
        disputes.close(pilot, TrialDisputes.VENDOR);

        assertThat(letters(pilot, "dispute-window-closed"))
                .allSatisfy(letter -> assertThat(letter.subject()).contains("The vendor contests nothing"));
        assertThat(letters(pilot, "disputes-decided")).isEmpty();
    }

    @Test
    void both_sides_hear_both_scores_once_the_correction_is_countersigned() {
        PilotId pilot = trial.contested(3);
        trial.decide(pilot, 1, true);
        trial.decide(pilot, 2, false);
        trial.decide(pilot, 3, false);
        String root = corrections.of(pilot).get(0).root().hex();

        assertThat(letters(pilot, "correction-made")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains(root);
        });
        assertThat(letters(pilot, "disputes-decided")).isEmpty();
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);
        Sha256 commitment = corrections.of(pilot).get(0).commitment(pilot).orElseThrow();

        assertThat(letters(pilot, "disputes-decided"))
                .extracting(Letter::toAddress)
                .containsExactlyInAnyOrder(TO_VENDOR, TO_LEAD);
        assertThat(letters(pilot, "disputes-decided"))
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains(
                                "- D-1: upheld",
                                "- D-2: not upheld",
                                "Score by the sealed truth: 9 of 12 correct (75.00 %)",
                                "; reject",
                                "Score by the corrected truth: 10 of 12 correct (83.33 %)",
                                "; accept",
                                root,
                                "names and time: " + commitment));
        assertThat(texts(pilot)).doesNotContain(TrialDisputes.PREFIX, "As the SOP has it");
    }

    @Test
    void where_nothing_is_upheld_the_sealed_score_stands() {
        PilotId pilot = trial.contested(1);
        trial.decide(pilot, 1, false);

        assertThat(letters(pilot, "disputes-decided"))
                .hasSize(2)
                .allSatisfy(
                        letter -> assertThat(letter.text()).contains("The sealed truth stands", "11 of 12 correct"));
    }

    @Test
    void reviewers_hear_what_is_to_be_decided_anew() {
        PilotId pilot = trial.contested(1);
        trial.decide(pilot, 1, true);
        corrections.decline(pilot, 1, "The vendor's label is no label.", TrialDisputes.SECOND_LEAD);

        assertThat(letters(pilot, "correction-declined"))
                .allSatisfy(letter -> assertThat(letter.text()).contains("D-1").doesNotContain("no label"))
                .extracting(Letter::toAddress)
                .contains(TO_QA)
                .doesNotContain(TO_VENDOR, TO_LEAD);
    }

    @Test
    void pilots_with_the_same_truth_hear_of_a_correction() {
        String file = UUID.randomUUID().toString();
        PilotId graded = trial.grade(trial.delivering(file, TrialPilots.LEAD), 1);
        PilotId delivering = trial.delivering(file, TrialPilots.LEAD);
        PilotId pilot = trial.grade(trial.delivering(file, TrialPilots.LEAD), 1);
        FailedItem failed = disputes.failed(pilot).get(0);
        disputes.contest(pilot, failed.item(), "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);
        trial.decide(pilot, 1, true);
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);

        assertThat(letters(graded, "shared-truth-corrected"))
                .extracting(Letter::toAddress)
                .containsExactlyInAnyOrder(TO_VENDOR, TO_LEAD);
        assertThat(letters(graded, "shared-truth-corrected").get(0).text())
                .contains("11 of 12 correct", "12 of 12 correct");
        assertThat(letters(delivering, "shared-truth-corrected"))
                .as("its vendor is still labeling")
                .extracting(Letter::toAddress)
                .containsExactly(TO_LEAD);
    }

    private List<Letter> letters(PilotId pilot, String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    private String texts(PilotId pilot) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .map(letter -> letter.subject() + letter.text() + letter.html())
                .toList()
                .toString();
    }
}
