package io.pilotgate.commercial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invoices as they stand in their rows, each with its match. */
@Component
class InvoiceRecords {

    private final ObjectMapper json;

    InvoiceRecords(ObjectMapper json) {
        this.json = json;
    }

    Invoice read(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        OffsetDateTime matched = row.getObject("matched_at", OffsetDateTime.class);
        OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
        Money total = Objects.requireNonNull(money(row.getBigDecimal("total"), currency));
        String match = row.getString("matched");
        return new Invoice(
                row.getLong("id"),
                new PilotId(row.getString("pilot_id")),
                row.getLong("turn"),
                row.getString("number"),
                row.getObject("credited_id", Long.class),
                row.getObject("issued_on", LocalDate.class),
                new DateSpan(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                total,
                Objects.requireNonNull(money(row.getBigDecimal("tax"), currency)),
                row.getLong("line_count"),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                new PersonId(row.getString("submitted_by")),
                received.toInstant(),
                InvoiceState.valueOf(row.getString("state")),
                Objects.requireNonNull(money(row.getBigDecimal("payable"), currency)),
                match == null ? Match.none(total) : match(match),
                matched == null ? null : matched.toInstant(),
                progress(row),
                waitedFor(row),
                money(row.getBigDecimal("approved"), currency));
    }

    String write(Match match) {
        try {
            return json.writeValueAsString(match);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency).rounded();
    }

    private static @Nullable MatchProgress progress(ResultSet row) throws SQLException {
        long lines = row.getLong("line_count");
        long kept = row.getLong("lines_kept");
        return row.getBoolean("matching")
                ? new MatchProgress(
                        kept < lines ? kept : row.getLong("lines_judged"),
                        lines,
                        row.getBoolean("match_failed"),
                        row.getString("match_failure"))
                : null;
    }

    private static @Nullable WaitedFor waitedFor(ResultSet row) throws SQLException {
        Long id = row.getObject("waits_id", Long.class);
        return id == null ? null : new WaitedFor(id, row.getString("waits_number"), row.getBoolean("waits_failed"));
    }

    private Match match(String match) {
        try {
            return json.readValue(match, Match.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
