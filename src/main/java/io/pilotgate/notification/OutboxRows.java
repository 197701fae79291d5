package io.pilotgate.notification;

import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a letter out of its row. */
final class OutboxRows implements RowMapper<OutboxLetter> {

    private final LetterSender sender;

    OutboxRows(LetterSender sender) {
        this.sender = sender;
    }

    @Override
    public OutboxLetter mapRow(ResultSet row, int number) throws SQLException {
        return new OutboxLetter(
                row.getLong("id"),
                letter(row),
                row.getString("message_id"),
                instant(row, "posted_at"),
                LetterStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "next_attempt"),
                row.getString("reason"),
                instantOrNone(row, "sent_at"),
                sender);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String pilot = row.getString("pilot_id");
        return new Letter(
                row.getString("letter_key"),
                pilot == null ? null : new PilotId(pilot),
                row.getString("kind"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                instant(row, "due"),
                calendar(row));
    }

    private static @Nullable CalendarPart calendar(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        return method == null
                ? null
                : new CalendarPart(CalendarPart.Method.valueOf(method), row.getString("calendar_body"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
