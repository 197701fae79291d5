package io.pilotgate.commercial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.files.FileUser;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class InvoiceStore implements FileUser {

    private static final String SELECT =
            "select i.*, (select d.amount from invoice_deed d where d.id = (select max(m.id)"
                    + " from invoice_deed m where m.invoice_id = i.id and m.deed in ('APPROVED', 'OVER_MATCH'))) as approved,"
                    + " w.id as waits_id, w.number as waits_number, w.match_failed as waits_failed"
                    + " from invoice i left join invoice w on w.id = (select o.id from invoice o"
                    + " where o.pilot_id = i.pilot_id and o.matching and o.state not in ('DISPUTED', 'WITHDRAWN')"
                    + " and o.turn < i.turn and i.state in ('RECEIVED', 'DISPUTED')"
                    + " order by o.turn fetch first 1 rows only)";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    InvoiceStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean needs(Sha256 file) {
        return jdbc.sql("select count(*) from invoice where sha256 = ?")
                        .param(file.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The invoice's own id and its match are not read: the first is given here, the second comes next. */
    long insert(VendorId vendor, Invoice invoice) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into invoice (pilot_id, vendor_id, number, credit_note, credited_id, issued_on, first_day,"
                                + " last_day, currency, total, tax, line_count, file_name, sha256, submitted_by, received_at, state,"
                                + " payable, matching, turn) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .params(
                        invoice.pilot().value(),
                        vendor.value(),
                        invoice.number(),
                        invoice.isCreditNote(),
                        invoice.credited(),
                        invoice.issuedOn(),
                        invoice.period().first(),
                        invoice.period().last(),
                        invoice.total().currency().getCurrencyCode(),
                        invoice.total().amount(),
                        invoice.tax().amount(),
                        invoice.lines(),
                        invoice.fileName(),
                        invoice.sha256().hex(),
                        invoice.submittedBy().value(),
                        invoice.receivedAt().atOffset(ZoneOffset.UTC),
                        invoice.state().name(),
                        invoice.matching() != null,
                        nextTurn(invoice.pilot()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void keepMatch(long invoice, Match match, Sha256 basis, Instant at) {
        jdbc.sql("update invoice set payable = ?, matched = ?, basis = ?, matched_at = ? where id = ?")
                .params(match.payable().amount(), write(match), basis.hex(), at.atOffset(ZoneOffset.UTC), invoice)
                .update();
    }

    /** What its lines are being judged by. */
    void judgeBy(long invoice, Sha256 basis) {
        jdbc.sql("update invoice set basis = ?, lines_judged = 0 where id = ?")
                .params(basis.hex(), invoice)
                .update();
    }

    /** Empty where they were judged by an older release, or not yet. */
    Optional<Sha256> basis(long invoice) {
        return jdbc.sql("select basis from invoice where id = ? and basis is not null")
                .param(invoice)
                .query((row, index) -> new Sha256(row.getString(1)))
                .optional();
    }

    /** By what the lines of each invoice are judged, where this release did it. */
    Map<Long, Sha256> bases(PilotId pilot) {
        Map<Long, Sha256> bases = new HashMap<>();
        jdbc.sql("select id, basis from invoice where pilot_id = ? and basis is not null")
                .param(pilot.value())
                .query((row, index) -> bases.put(row.getLong(1), new Sha256(row.getString(2))))
                .list();
        return bases;
    }

    /** It comes after all others of its pilot, as if it were handed in now. */
    void queueAnew(Invoice invoice) {
        jdbc.sql("update invoice set turn = ? where id = ?")
                .params(nextTurn(invoice.pilot()), invoice.id())
                .update();
    }

    private long nextTurn(PilotId pilot) {
        return jdbc.sql("select coalesce(max(turn), 0) + 1 from invoice where pilot_id = ?")
                .param(pilot.value())
                .query(Long.class)
                .single();
    }

    void setState(long invoice, InvoiceState state) {
        jdbc.sql("update invoice set state = ? where id = ?")
                .params(state.name(), invoice)
                .update();
    }

    List<Invoice> all(PilotId pilot) {
        return jdbc.sql(SELECT + " where i.pilot_id = ? order by i.id")
                .param(pilot.value())
                .query((row, index) -> invoice(row))
                .list();
    }

    Optional<Invoice> find(PilotId pilot, long id) {
        return jdbc.sql(SELECT + " where i.pilot_id = ? and i.id = ?")
                .params(pilot.value(), id)
                .query((row, index) -> invoice(row))
                .optional();
    }

    Invoice find(long id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .param(id)
                .query((row, index) -> invoice(row))
                .single();
    }

    /** In whichever pilot of the vendor it is. */
    boolean isTaken(VendorId vendor, String number) {
        return jdbc.sql("select count(*) from invoice where vendor_id = ? and number = ?")
                        .params(vendor.value(), number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void append(long invoice, InvoiceDeed deed) {
        Money amount = deed.amount();
        jdbc.sql(
                        "insert into invoice_deed (invoice_id, deed, amount, remark, done_by, done_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        invoice,
                        deed.kind().name(),
                        amount == null ? null : amount.amount(),
                        deed.remark(),
                        deed.by().value(),
                        deed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<InvoiceDeed> deeds(Invoice invoice) {
        Currency currency = invoice.total().currency();
        return jdbc.sql("select * from invoice_deed where invoice_id = ? order by id")
                .param(invoice.id())
                .query((row, index) -> new InvoiceDeed(
                        InvoiceDeed.Kind.valueOf(row.getString("deed")),
                        money(row.getBigDecimal("amount"), currency),
                        row.getString("remark"),
                        new PersonId(row.getString("done_by")),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Invoice invoice(ResultSet row) throws SQLException {
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
                match == null ? Match.none(total) : read(match),
                matched == null ? null : matched.toInstant(),
                progress(row),
                waitedFor(row),
                money(row.getBigDecimal("approved"), currency));
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

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : new Money(amount, currency).rounded();
    }

    private String write(Match match) {
        try {
            return json.writeValueAsString(match);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Match read(String match) {
        try {
            return json.readValue(match, Match.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
