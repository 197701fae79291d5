package io.pilotgate.commercial;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.OwnEffort.Kind;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the buyer's own people put into a vendor's work; a mistaken entry is answered by another one, nothing is erased. */
@Service
public class OwnEfforts {

    private static final int LONGEST = 2000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    private final JdbcClient jdbc;
    private final ReconciliationStore accounts;
    private final Agreements agreements;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    OwnEfforts(
            JdbcClient jdbc,
            ReconciliationStore accounts,
            Agreements agreements,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.agreements = agreements;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records hours.
     *
     * @param hours 0.01 to 10,000, or less than 0 to take back what was recorded by mistake
     * @param hourlyCost in the contract's currency, 0 or more
     */
    @Transactional
    public void record(
            PilotId id, Kind kind, LocalDate day, BigDecimal hours, BigDecimal hourlyCost, String remark, PersonId by) {
        Pilot pilot = pilots.find(id);
        check(pilot, day, hours, hourlyCost, remark);
        accounts.lock(id); // Two at once would both take back what is there once.
        requireRecorded(id, kind, hours, hourlyCost);
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        "insert into own_effort (pilot_id, kind, effort_on, hours, hourly_cost, remark, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), kind.name(), day, hours, hourlyCost, remark.strip(), by.value(), now)
                .update();
        audit.record(
                id,
                by,
                "own-effort-recorded",
                kind.name(),
                Map.of(
                        "day",
                        day.toString(),
                        "hours",
                        hours.toPlainString(),
                        "hourlyCost",
                        hourlyCost.toPlainString()));
    }

    /** Oldest first. */
    public List<OwnEffort> of(PilotId id) {
        Currency currency = agreements.of(id).terms().unitPrice().currency();
        return jdbc.sql("select * from own_effort where pilot_id = ? order by id")
                .param(id.value())
                .query((row, index) -> new OwnEffort(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("effort_on", LocalDate.class),
                        row.getBigDecimal("hours"),
                        new Money(row.getBigDecimal("hourly_cost"), currency),
                        row.getString("remark"),
                        new PersonId(row.getString("recorded_by")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What is taken back was recorded before: nobody's work costs less than nothing. */
    private void requireRecorded(PilotId id, Kind kind, BigDecimal hours, BigDecimal hourlyCost) {
        if (hours.signum() > 0) {
            return;
        }
        List<OwnEffort> known = of(id).stream()
                .filter(effort -> effort.kind() == kind)
                .filter(effort -> effort.hourlyCost().amount().compareTo(hourlyCost) == 0)
                .toList();
        BigDecimal recorded = known.stream().map(OwnEffort::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (recorded.add(hours).signum() < 0) {
            throw Refusal.invalid(
                    "hours",
                    "Of " + kind.title() + " at " + hourlyCost.toPlainString() + " an hour " + recorded.toPlainString()
                            + " hours are recorded; no more can be taken back.");
        }
    }

    private void check(Pilot pilot, LocalDate day, BigDecimal hours, BigDecimal hourlyCost, String remark) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        if (day.isAfter(today)) {
            throw Refusal.invalid("day", "Hours are recorded when they are worked: " + day + " is still to come.");
        }
        boolean fine = hours.stripTrailingZeros().scale() > 2;
        if (hours.signum() == 0 || fine || hours.abs().compareTo(MOST_HOURS) > 0) {
            throw Refusal.invalid(
                    "hours", "Record up to 10,000 hours, in hundredths at the finest; not " + hours + ".");
        }
        if (hourlyCost.signum() < 0 || hourlyCost.stripTrailingZeros().scale() > 6) {
            throw Refusal.invalid("hourlyCost", "An hour costs 0 or more, with at most 6 digits after the point.");
        }
        if (remark.length() > LONGEST) {
            throw Refusal.invalid("remark", "At most " + LONGEST + " characters fit here.");
        }
    }
}
