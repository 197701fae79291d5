package io.pilotgate.delivery.turnaround;

import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoursStore {

    private final JdbcClient jdbc;

    HoursStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(PilotId pilot, Side side, WorkingHours hours, PersonId by, Instant at) {
        jdbc.sql("insert into working_hours (pilot_id, side, zone, weekend, holidays, work_from, work_to, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        side.name(),
                        hours.calendar().zone().getId(),
                        joined(hours.calendar().weekend()),
                        joined(hours.calendar().holidays()),
                        hours.from().toString(),
                        hours.to().toString(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest of a side. */
    Optional<WorkingHours> newest(PilotId pilot, Side side) {
        return jdbc.sql("select * from working_hours where pilot_id = ? and side = ? order by id desc"
                        + " fetch first 1 row only")
                .params(pilot.value(), side.name())
                .query((row, index) -> hours(row))
                .optional();
    }

    private static WorkingHours hours(ResultSet row) throws SQLException {
        return new WorkingHours(
                new WorkingCalendar(
                        ZoneId.of(row.getString("zone")),
                        split(row.getString("weekend"), DayOfWeek::valueOf),
                        split(row.getString("holidays"), LocalDate::parse)),
                LocalTime.parse(row.getString("work_from")),
                LocalTime.parse(row.getString("work_to")));
    }

    private static String joined(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String text, Function<String, T> reader) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(reader)
                .collect(Collectors.toSet());
    }
}
