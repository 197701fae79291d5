package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.CalendarPart.Method;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
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
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each letter's date as ical4j reads it; biweekly wrote it. */
@PilotgateTest
class InvitationsTests {

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
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @BeforeEach
    void theKickOffsMorning() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                        People.name("s"), "Lena Lead", TO_LEAD, Set.of(Role.LEAD), null, People.PASSWORD))
                .id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_launch_enters_each_deadline_into_the_calendars_of_who_answers_for_it() throws Exception {
        PilotId pilot = launch(Launches.with(vendors.certified()));

        assertThat(dates(pilot, TO_LEAD))
                .hasSize(5)
                .allSatisfy(letter -> assertThat(method(letter)).isEqualTo(Method.REQUEST));
        assertThat(dates(pilot, TO_VENDOR))
                .extracting(Letter::subject)
                .containsExactly(
                        "[Street signs] Invitation: Onboarding gate, Wednesday 7 January 2026, 17:00 (Europe/Berlin)",
                        "[Street signs] Invitation: Calibration gate, Friday 9 January 2026, 17:00 (Europe/Berlin)",
                        "[Street signs] Invitation: Mid-pilot review, Monday 19 January 2026, 17:00 (Europe/Berlin)",
                        "[Street signs] Invitation: Delivery gate, Monday 26 January 2026, 17:00 (Europe/Berlin)");
        Component event = event(dates(pilot, TO_VENDOR).get(0));
        assertThat(value(event, "UID")).isEqualTo(pilot + "-onboarding-gate@pilotgate");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(begins(event)).isEqualTo("2026-01-07T16:00:00Z");
        List<Property> attendees = event.getProperties("ATTENDEE");
        assertThat(attendees)
                .extracting(Property::getValue)
                .containsExactly("mailto:" + TO_VENDOR, "mailto:" + TO_LEAD);
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:pilotgate@localhost");
    }

    /** The clocks in Berlin go forward on 29 March: the gates before it are at 16:00 in UTC, those after it at 15:00. */
    @Test
    void the_wall_time_is_kept_over_daylight_saving_time() throws Exception {
        PilotId pilot = launch(Launches.with(vendors.certified()).kickOff(LocalDate.parse("2026-03-23")));

        assertThat(begins(event(dates(pilot, TO_VENDOR).get(1)))).isEqualTo("2026-03-27T16:00:00Z");
        assertThat(begins(event(dates(pilot, TO_VENDOR).get(3)))).isEqualTo("2026-04-13T15:00:00Z");
    }

    @Test
    void after_a_pause_what_moved_is_moved_under_its_own_name_and_the_next_number() throws Exception {
        PilotId pilot = launch(Launches.with(vendors.certified()));
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-14T09:00:00Z"));
        pauses.pause(pilot, "The data are late.", lead);
        clock.moveTo(Instant.parse("2026-01-25T09:00:00Z"));
        int before = dates(pilot, TO_VENDOR).size();

        pauses.resume(pilot, lead);

        List<Letter> moved =
                dates(pilot, TO_VENDOR).subList(before, dates(pilot, TO_VENDOR).size());
        assertThat(moved).hasSize(2);
        Component gate = event(moved.get(1));
        assertThat(value(gate, "UID")).isEqualTo(pilot + "-delivery-gate@pilotgate");
        assertThat(value(gate, "SEQUENCE")).isEqualTo("1");
        assertThat(begins(gate)).isEqualTo(pilots.find(pilot).schedule().gateDue(Gate.DELIVERY));
        assertThat(begins(gate)).isEqualTo("2026-02-06T16:00:00Z");
        assertThat(moved.get(1).text()).contains("It was due on Monday 26 January 2026, 17:00");
    }

    @Test
    void a_stop_strikes_out_what_lies_ahead() throws Exception {
        PilotId pilot = launch(Launches.with(vendors.certified()));
        clock.moveTo(Instant.parse("2026-01-12T09:00:00Z"));
        int before = dates(pilot, TO_LEAD).size();
        stops.propose(pilot, "The vendor was sold.", lead);

        stops.confirm(pilot, TrialPilots.QA);

        List<Letter> cancelled =
                dates(pilot, TO_LEAD).subList(before, dates(pilot, TO_LEAD).size());
        assertThat(cancelled)
                .hasSize(3)
                .allSatisfy(letter -> assertThat(method(letter)).isEqualTo(Method.CANCEL));
        assertThat(cancelled.get(0).subject()).contains("Cancelled: Mid-pilot review");
        Calendar calendar = read(cancelled.get(0));
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo("CANCEL");
        assertThat(value(event(cancelled.get(0)), "SEQUENCE")).isEqualTo("1");
        assertThat(value(event(cancelled.get(0)), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void a_review_that_is_let_go_is_no_date_any_more() throws Exception {
        PilotId pilot = launch(Launches.with(vendors.certified()));
        trials.moveTo(pilot, Phase.DELIVERY);

        gates.waive(pilot, Gate.DELIVERY, "midPilotReview", "A call replaced it.", lead);

        List<Letter> all = dates(pilot, TO_VENDOR);
        Letter last = all.get(all.size() - 1);
        assertThat(method(last)).isEqualTo(Method.CANCEL);
        assertThat(value(event(last), "UID")).isEqualTo(pilot + "-mid-pilot-review@pilotgate");
    }

    @Test
    void nobody_is_invited_to_what_is_over() {
        clock.moveTo(Instant.parse("2026-01-08T09:00:00Z"));

        PilotId pilot = launch(Launches.with(vendors.certified()));

        assertThat(dates(pilot, TO_VENDOR)).hasSize(3);
    }

    private PilotId launch(Launches plan) {
        return pilots.launch(plan.plan(), lead).id();
    }

    private List<Letter> dates(PilotId pilot, String address) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter ->
                        letter.calendar() != null && letter.toAddress().equals(address))
                .toList();
    }

    private static Method method(Letter letter) {
        return Objects.requireNonNull(letter.calendar()).method();
    }

    private static Calendar read(Letter letter) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(
                        Objects.requireNonNull(letter.calendar()).ics()));
    }

    private static Component event(Letter letter) throws Exception {
        return read(letter).getComponents("VEVENT").get(0);
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Instant begins(Component event) {
        return Instant.from(((DateProperty<?>) event.getRequiredProperty("DTSTART")).getDate());
    }
}
