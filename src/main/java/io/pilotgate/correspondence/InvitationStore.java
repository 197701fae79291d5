package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Invitation invitation) {
        jdbc.sql("insert into invitation (pilot_id, deadline, sequence_number, due, cancelled) values (?, ?, ?, ?, ?)")
                .params(
                        invitation.pilot().value(),
                        invitation.deadline().name(),
                        invitation.sequence(),
                        invitation.due().atOffset(ZoneOffset.UTC),
                        invitation.cancelled())
                .update();
        for (Addressee attendee : invitation.attendees()) {
            jdbc.sql("insert into invitation_attendee (pilot_id, deadline, address, name) values (?, ?, ?, ?)")
                    .params(
                            invitation.pilot().value(),
                            invitation.deadline().name(),
                            attendee.address(),
                            attendee.name())
                    .update();
        }
    }

    void update(Invitation invitation) {
        jdbc.sql(
                        "update invitation set sequence_number = ?, due = ?, cancelled = ? where pilot_id = ? and deadline = ?")
                .params(
                        invitation.sequence(),
                        invitation.due().atOffset(ZoneOffset.UTC),
                        invitation.cancelled(),
                        invitation.pilot().value(),
                        invitation.deadline().name())
                .update();
    }

    /** Those of a pilot that stand in calendars, in the order of the deadlines. */
    List<Invitation> standing(PilotId pilot) {
        return jdbc
                .sql("select * from invitation where pilot_id = ? and not cancelled")
                .param(pilot.value())
                .query((row, index) -> invitation(row))
                .stream()
                .sorted((one, other) -> one.deadline().compareTo(other.deadline()))
                .toList();
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        PilotId pilot = new PilotId(row.getString("pilot_id"));
        Deadline deadline = Deadline.valueOf(row.getString("deadline"));
        return new Invitation(
                pilot,
                deadline,
                row.getInt("sequence_number"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getBoolean("cancelled"),
                attendees(pilot, deadline));
    }

    private List<Addressee> attendees(PilotId pilot, Deadline deadline) {
        return jdbc.sql("select name, address from invitation_attendee where pilot_id = ? and deadline = ?"
                        + " order by address")
                .params(pilot.value(), deadline.name())
                .query((row, index) -> new Addressee(row.getString("name"), row.getString("address")))
                .list();
    }
}
