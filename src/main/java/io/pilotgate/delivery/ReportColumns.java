package io.pilotgate.delivery;

import io.pilotgate.delivery.ReportApproval.State;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A version of a report as a row: null is "not stated" in both directions. */
final class ReportColumns {

    private ReportColumns() {}

    static MapSqlParameterSource parameters(PilotId pilot, StoredReport stored) {
        DailyReport report = stored.report();
        Percent claim = report.claimedAccuracy();
        var values = new MapSqlParameterSource()
                .addValue("pilot", pilot.value())
                .addValue("day", report.day())
                .addValue("version", stored.version())
                .addValue("items", report.itemsDelivered())
                .addValue("claim", claim == null ? null : claim.fraction(), Types.NUMERIC)
                .addValue("exceptions", report.exceptions())
                .addValue("annotators", report.annotatorsAtWork(), Types.BIGINT)
                .addValue("remarks", report.remarks())
                .addValue("by", stored.submittedBy().value())
                .addValue("at", stored.receivedAt().atOffset(ZoneOffset.UTC))
                .addValue("approval", stored.approval().state().name());
        for (QaStep step : QaStep.values()) {
            QaLayer layer = report.qa().of(step);
            values.addValue(column(step) + "_checked", layer == null ? null : layer.checked(), Types.BIGINT);
            values.addValue(column(step) + "_errors", layer == null ? null : layer.errorsFound(), Types.BIGINT);
        }
        for (SlaTier tier : SlaTier.values()) {
            TierCount count = report.turnaround().of(tier);
            values.addValue(column(tier) + "_finished", count == null ? null : count.finished(), Types.BIGINT);
            values.addValue(column(tier) + "_within_sla", count == null ? null : count.withinSla(), Types.BIGINT);
        }
        return values;
    }

    static StoredReport read(ResultSet row) throws SQLException {
        return new StoredReport(
                new DailyReport(
                        row.getObject("report_day", LocalDate.class),
                        row.getLong("items_delivered"),
                        percent(row.getBigDecimal("claimed_accuracy")),
                        row.getLong("exceptions"),
                        new QaLayers(layer(row, QaStep.SELF), layer(row, QaStep.PEER), layer(row, QaStep.LEAD)),
                        number(row, "annotators_at_work"),
                        new Turnaround(tier(row, SlaTier.TYPICAL), tier(row, SlaTier.PEAK), tier(row, SlaTier.RUSH)),
                        row.getString("remarks")),
                row.getInt("version"),
                new PersonId(row.getString("submitted_by")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                approval(row));
    }

    private static ReportApproval approval(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return new ReportApproval(
                State.valueOf(row.getString("approval")),
                by == null ? null : new PersonId(by),
                at == null ? null : at.toInstant(),
                row.getString("decision_reason"));
    }

    private static @Nullable QaLayer layer(ResultSet row, QaStep step) throws SQLException {
        Long checked = number(row, column(step) + "_checked");
        Long errors = number(row, column(step) + "_errors");
        return checked == null || errors == null ? null : new QaLayer(checked, errors);
    }

    private static @Nullable TierCount tier(ResultSet row, SlaTier tier) throws SQLException {
        Long finished = number(row, column(tier) + "_finished");
        Long within = number(row, column(tier) + "_within_sla");
        return finished == null || within == null ? null : new TierCount(finished, within);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }

    private static @Nullable Percent percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : new Percent(fraction.stripTrailingZeros());
    }

    private static String column(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
