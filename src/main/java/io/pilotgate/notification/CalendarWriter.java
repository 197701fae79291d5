package io.pilotgate.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import io.pilotgate.notification.CalendarPart.Method;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Writes a meeting for the attendees' calendars, one event an object, with Pilotgate as its organizer. Times are in UTC:
 * a single event needs no rules of a zone, and every calendar shows it in its reader's own.
 */
@Component
public class CalendarWriter {

    private static final String PRODUCT = "-//Pilotgate//Pilotgate//EN";

    private final LetterSender sender;
    private final Clock clock;

    CalendarWriter(MailSettings settings, Clock clock) {
        this.sender = settings.sender();
        this.clock = clock;
    }

    /** Invites, or moves what is known under the same uid and a smaller sequence number. */
    public CalendarPart request(Meeting meeting) {
        return write(meeting, Method.REQUEST, Status.confirmed());
    }

    public CalendarPart cancel(Meeting meeting) {
        return write(meeting, Method.CANCEL, Status.cancelled());
    }

    private CalendarPart write(Meeting meeting, Method method, Status status) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method.name());
        VEvent event = event(meeting);
        event.setStatus(status);
        calendar.addEvent(event);
        return new CalendarPart(method, Biweekly.write(calendar).go());
    }

    private VEvent event(Meeting meeting) {
        var event = new VEvent();
        event.setUid(meeting.uid());
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(meeting.begins()));
        event.setDateEnd(Date.from(meeting.begins().plus(meeting.length())));
        event.setSummary(meeting.title());
        event.setDescription(meeting.description());
        event.setOrganizer(organizer());
        meeting.attendees().forEach(attendee -> event.addAttendee(attendee(attendee)));
        return event;
    }

    private Organizer organizer() {
        try {
            var from = new InternetAddress(sender.from(), true);
            String name = from.getPersonal() == null ? "Pilotgate" : from.getPersonal();
            return new Organizer(name.replace('"', '\''), from.getAddress());
        } catch (AddressException e) {
            throw new IllegalStateException("Checked when the settings were read.", e);
        }
    }

    private static Attendee attendee(Meeting.Attendee person) {
        // RFC 5545, 3.2: the value of a parameter has no double quotes and no control characters.
        String name = person.name().replaceAll("[\"\\p{Cc}]", "'");
        var attendee = new Attendee(name, person.address());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        // Nobody reads answers: the gate is due whether or not somebody accepts the date.
        attendee.setRsvp(false);
        return attendee;
    }
}
