package io.pilotgate.commercial;

import io.pilotgate.commercial.match.Match;
import io.pilotgate.files.FileUser;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final InvoiceRecords records;

    InvoiceStore(JdbcClient jdbc, InvoiceRecords records) {
        this.jdbc = jdbc;
        this.records = records;
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
                .params(
                        match.payable().amount(),
                        records.write(match),
                        basis.hex(),
                        at.atOffset(ZoneOffset.UTC),
                        invoice)
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
                .query(records::read)
                .list();
    }

    Optional<Invoice> find(PilotId pilot, long id) {
        return jdbc.sql(SELECT + " where i.pilot_id = ? and i.id = ?")
                .params(pilot.value(), id)
                .query(records::read)
                .optional();
    }

    Invoice find(long id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .param(id)
                .query(records::read)
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
}
