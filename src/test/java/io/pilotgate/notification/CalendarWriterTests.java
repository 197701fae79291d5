package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.notification.CalendarPart.Method;
import io.pilotgate.notification.Meeting.Attendee;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What biweekly wrote, read by ical4j. */
class CalendarWriterTests {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-01-09T16:00:00Z");

    private final CalendarWriter writer = new CalendarWriter(
            new MailSettings("Pilot Desk <desk@example.org>", null), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_invitation_is_one_event_that_a_second_library_reads_and_finds_valid() throws Exception {
        CalendarPart part = writer.request(meeting(0, DUE));
        Calendar calendar = read(part);

        assertThat(part.method()).isEqualTo(Method.REQUEST);
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(calendar.getComponents()).hasSize(1);
        Component event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo("pilot-1-decision@pilotgate");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:desk@example.org");
        assertThat(instant(event, "DTSTAMP")).isEqualTo(NOW);
        assertThat(instant(event, "DTSTART")).isEqualTo(DUE);
        assertThat(instant(event, "DTEND")).isEqualTo(DUE.plusSeconds(1800));
    }

    @Test
    void everybody_on_it_is_an_attendee_whose_answer_nobody_waits_for() throws Exception {
        Component event = event(read(writer.request(meeting(0, DUE))));

        List<Property> attendees = event.getProperties("ATTENDEE");
        assertThat(attendees)
                .extracting(Property::getValue)
                .containsExactly("mailto:ines@labelworks.example", "mailto:lena@example.org");
        Property first = attendees.get(0);
        assertThat(parameter(first, "CN")).isEqualTo("Vega, Inés; 'Labelworks'");
        assertThat(parameter(first, "RSVP")).isEqualTo("FALSE");
        assertThat(parameter(first, "PARTSTAT")).isEqualTo("NEEDS-ACTION");
    }

    @Test
    void a_cancellation_strikes_the_same_event_out() throws Exception {
        CalendarPart part = writer.cancel(meeting(3, DUE));
        Calendar calendar = read(part);

        assertThat(part.method()).isEqualTo(Method.CANCEL);
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(calendar), "UID")).isEqualTo("pilot-1-decision@pilotgate");
        assertThat(value(event(calendar), "SEQUENCE")).isEqualTo("3");
        assertThat(value(event(calendar), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void long_and_odd_words_survive_folding_and_escaping() throws Exception {
        CalendarPart part = writer.request(meeting(0, DUE));

        // RFC 5545, 3.1 counts octets and says "should"; the library counts characters.
        assertThat(part.ics().lines()).allMatch(line -> line.length() <= 75);
        assertThat(part.ics().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(value(event(read(part)), "SUMMARY")).isEqualTo(TITLE);
        assertThat(value(event(read(part)), "DESCRIPTION")).isEqualTo("Line one;\nline, two\\three");
    }

    /** The same wall time on both sides of each change of the clocks, in zones that change and one that does not. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,    2026-03-27T17:00, 2026-03-27T16:00:00Z",
        "Europe/Berlin,    2026-03-30T17:00, 2026-03-30T15:00:00Z",
        "America/New_York, 2026-10-30T17:00, 2026-10-30T21:00:00Z",
        "America/New_York, 2026-11-02T17:00, 2026-11-02T22:00:00Z",
        "Asia/Kolkata,     2026-03-30T17:00, 2026-03-30T11:30:00Z"
    })
    void the_clock_on_the_wall_is_kept_over_daylight_saving_time(
            ZoneId zone, java.time.LocalDateTime wall, Instant expected) throws Exception {
        Instant due = wall.atZone(zone).toInstant();

        Instant read = instant(event(read(writer.request(meeting(0, due)))), "DTSTART");

        assertThat(read).isEqualTo(expected);
        assertThat(read.atZone(zone).toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    }

    private static final String TITLE =
            "Delivery gate - Größe, Farbe; alle Verkehrszeichen \uD83D\uDEA6 in drei Städten und auf dem ganzen Land";

    private static Meeting meeting(int sequence, Instant begins) {
        return new Meeting(
                "pilot-1-decision@pilotgate",
                sequence,
                begins,
                Duration.ofMinutes(30),
                TITLE,
                "Line one;\nline, two\\three",
                List.of(
                        new Attendee("Vega, Inés; \"Labelworks\"", "ines@labelworks.example"),
                        new Attendee("Lena Lead", "lena@example.org")));
    }

    private static Calendar read(CalendarPart part) throws Exception {
        return new CalendarBuilder().build(new StringReader(part.ics()));
    }

    private static Component event(Calendar calendar) {
        return calendar.getComponents("VEVENT").get(0);
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer holder, String property) {
        return holder.getRequiredProperty(property).getValue();
    }

    private static Instant instant(Component event, String property) {
        Temporal at = ((DateProperty<?>) event.getRequiredProperty(property)).getDate();
        return Instant.from(at);
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).orElseThrow().getValue();
    }
}
