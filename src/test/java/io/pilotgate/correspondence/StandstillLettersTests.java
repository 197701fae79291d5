package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.RedFlagCleared;
import io.pilotgate.evaluation.RedFlagOpened;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.onboarding.SopPublished;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What both sides, or the buyer's alone, are told when a pilot stands still, ends, or meets a red flag. */
@PilotgateTest
class StandstillLettersTests {

    private static final String TO_VENDOR = "ines@labelworks.example";
    private static final String TO_LEAD = "lena@example.org";

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotOnItsFirstMorning() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                        People.name("s"), "Lena Lead", TO_LEAD, Set.of(Role.LEAD), null, People.PASSWORD))
                .id();
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead).id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_pause_and_its_end_are_told_to_both_sides_each_time() {
        trials.moveTo(pilot, Phase.DELIVERY);
        for (int day = 14; day < 18; day += 2) {
            clock.moveTo(Instant.parse("2026-01-" + day + "T09:00:00Z"));
            pauses.pause(pilot, "The data are late.", lead);
            clock.moveTo(Instant.parse("2026-01-" + (day + 1) + "T09:00:00Z"));
            pauses.resume(pilot, lead);
        }

        assertThat(letters("pilot-paused")).hasSize(4);
        assertThat(letters("pilot-paused").get(0).text())
                .contains("paused since Wednesday 14 January 2026, 10:00 (Europe/Berlin)")
                .contains("The data are late.");
        assertThat(letters("pilot-resumed")).hasSize(4);
        assertThat(letters("pilot-resumed").get(0).text())
                .contains("- Delivery gate: Tuesday 27 January 2026, 17:00 (Europe/Berlin)")
                .as("gates that are behind it")
                .doesNotContain("Onboarding gate");
    }

    @Test
    void a_stop_is_proposed_to_the_lead_and_told_to_both_sides() {
        stops.propose(pilot, "The vendor was sold.", lead);
        stops.confirm(pilot, TrialPilots.QA);

        assertThat(letters("stop-proposed")).extracting(Letter::toAddress).containsExactly(TO_LEAD);
        assertThat(letters("pilot-stopped")).extracting(Letter::toAddress).containsExactly(TO_VENDOR, TO_LEAD);
        assertThat(letters("pilot-stopped").get(0).text()).contains("The vendor was sold.");
    }

    @Test
    void a_red_flag_is_told_to_the_leads_of_running_pilots_each_time_and_never_to_the_vendor() {
        var vendor = pilots.find(pilot).vendor();
        facts.publishEvent(new RedFlagOpened(vendor, "RF4", "The certificate lapsed."));
        facts.publishEvent(new RedFlagCleared(vendor, "RF4", "Certificate IS-4712"));
        clock.moveTo(Launches.MORNING.plusSeconds(86_400));
        facts.publishEvent(new RedFlagOpened(vendor, "RF4", "It lapsed again."));

        assertThat(letters("red-flag-opened")).extracting(Letter::toAddress).containsExactly(TO_LEAD, TO_LEAD);
        assertThat(letters("red-flag-cleared")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains("Certificate IS-4712");
        });
    }

    @Test
    void a_new_sop_version_waits_for_the_buyers_reviewers() {
        String address = "qa" + System.nanoTime() + "@example.org";
        accounts.create(new NewAccount(People.name("s"), "Quinn QA", address, Set.of(Role.QA), null, People.PASSWORD));

        facts.publishEvent(new SopPublished(pilot, "1.1"));

        assertThat(letters("sop-to-review"))
                .filteredOn(letter -> letter.toAddress().equals(address))
                .singleElement()
                .extracting(Letter::subject)
                .asString()
                .contains("SOP 1.1 waits for your signature");
        assertThat(letters("sop-to-review")).extracting(Letter::toAddress).doesNotContain(TO_VENDOR);
    }

    /** What people write is text, whatever it looks like; and it never keeps their deed from being done. */
    @Test
    void every_letter_says_the_same_in_html_and_what_people_wrote_stays_text() {
        String reason =
                "<script>alert(1)</script> see src=\"//evil.example/x\" & url(//evil.example)\n- not & <b>bold</b>";

        gates.reject(pilot, Gate.ONBOARDING, reason, lead);

        Letter letter = letters("gate-rejected").get(0);
        assertThat(letter.text()).contains(reason);
        assertThat(letter.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;b&gt;bold&lt;/b&gt;")
                .contains("/pilots/" + pilot)
                .doesNotContain("<script", "<b>");
        assertThat(outbox.of(pilot))
                .allSatisfy(posted -> assertThat(posted.letter().html())
                        .contains("Dear " + posted.letter().toName()));
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
