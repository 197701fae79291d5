package io.pilotgate.notification;

import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The letters' rows. */
@Repository
class OutboxRecords {

    private static final String SELECT = "select * from outbox_letter ";

    private final JdbcClient jdbc;
    private final OutboxRows rows;
    private final LetterFiles files;

    OutboxRecords(JdbcClient jdbc, MailSettings settings, LetterFiles files) {
        this.jdbc = jdbc;
        this.files = files;
        this.rows = new OutboxRows(settings.sender());
    }

    boolean has(String key) {
        return jdbc.sql("select count(*) from outbox_letter where letter_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(Letter letter, String messageId, Instant postedAt) {
        PilotId pilot = letter.pilot();
        CalendarPart calendar = letter.calendar();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into outbox_letter
                        (letter_key, pilot_id, kind, to_name, to_address, subject, text_body, html_body, due,
                         message_id, posted_at, status, attempts, next_attempt, calendar_method, calendar_body)
                        values (:key, :pilot, :kind, :toName, :toAddress, :subject, :text, :html, :due,
                         :messageId, :postedAt, 'WAITING', 0, :due, :method, :calendar)
                        """)
                .param("key", letter.key())
                .param("pilot", pilot == null ? null : pilot.value())
                .param("kind", letter.kind())
                .param("toName", letter.toName())
                .param("toAddress", letter.toAddress())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("due", utc(letter.due()))
                .param("messageId", messageId)
                .param("postedAt", utc(postedAt))
                .param("method", calendar == null ? null : calendar.method().name())
                .param("calendar", calendar == null ? null : calendar.ics())
                .update(key, "id");
        files.insert(Objects.requireNonNull(key.getKeyAs(Long.class)), letter.files());
    }

    /** The letter that has been due longest and that no other sender holds; held until the transaction ends. */
    Optional<OutboxLetter> claim(Instant now) {
        // One by one: a query for the first of many makes H2 lock all of them.
        return due(now).stream()
                .map(id -> claim(id, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Long> due(Instant now) {
        return jdbc.sql("select id from outbox_letter where status = 'WAITING' and next_attempt <= ?"
                        + " order by next_attempt, id fetch first 50 rows only")
                .param(utc(now))
                .query(Long.class)
                .list();
    }

    private Optional<OutboxLetter> claim(long id, Instant now) {
        return jdbc.sql(SELECT + "where id = ? and status = 'WAITING' and next_attempt <= ? for update skip locked")
                .params(id, utc(now))
                .query(rows)
                .optional()
                .map(this::whole);
    }

    void update(OutboxLetter letter) {
        jdbc.sql("""
                        update outbox_letter set status = ?, attempts = ?, next_attempt = ?, reason = ?, sent_at = ?
                        where id = ?
                        """)
                .params(
                        letter.status().name(),
                        letter.attempts(),
                        utc(letter.nextAttempt()),
                        letter.reason(),
                        letter.sentAt() == null ? null : utc(letter.sentAt()),
                        letter.id())
                .update();
    }

    Optional<OutboxLetter> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(rows)
                .optional()
                .map(this::whole);
    }

    private OutboxLetter whole(OutboxLetter letter) {
        return letter.with(files.of(letter.id()));
    }

    List<OutboxLetter> of(PilotId pilot) {
        return jdbc.sql(SELECT + "where pilot_id = ? order by id")
                .param(pilot.value())
                .query(rows)
                .list();
    }

    List<OutboxLetter> newest(int limit) {
        return jdbc.sql(SELECT + "order by id desc fetch first ? rows only")
                .param(limit)
                .query(rows)
                .list();
    }

    List<OutboxLetter> newest(LetterStatus status, int limit) {
        return jdbc.sql(SELECT + "where status = ? order by id desc fetch first ? rows only")
                .params(status.name(), limit)
                .query(rows)
                .list();
    }

    Map<LetterStatus, Long> counts() {
        Map<LetterStatus, Long> counts = new EnumMap<>(LetterStatus.class);
        for (LetterStatus status : LetterStatus.values()) {
            counts.put(status, 0L);
        }
        jdbc.sql("select status, count(*) as letters from outbox_letter group by status")
                .query((RowCallbackHandler)
                        row -> counts.put(LetterStatus.valueOf(row.getString("status")), row.getLong("letters")));
        return counts;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
