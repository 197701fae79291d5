package io.pilotgate.pilot;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PilotStore {

    private final JdbcClient jdbc;
    private final PauseStore pauses;

    PilotStore(JdbcClient jdbc, PauseStore pauses) {
        this.jdbc = jdbc;
        this.pauses = pauses;
    }

    void insert(Pilot pilot) {
        Scope scope = pilot.scope();
        PilotSchedule schedule = pilot.schedule();
        EscalationContact contact = pilot.escalationContact();
        jdbc.sql("insert into pilot (id, name, vendor_id, phase, workflow, volume, security_posture, modalities,"
                        + " task_type, industry, california_consumers, frameworks, kick_off, length_days, zone,"
                        + " weekend, holidays, cut_off, launched_by, launched_at,"
                        + " escalation_contact_name, escalation_contact_email, pilot_volume, label_kind)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        pilot.id().value(),
                        pilot.name(),
                        pilot.vendor().value(),
                        pilot.phase().name(),
                        scope.call().workflow(),
                        scope.call().volume(),
                        scope.call().securityPosture(),
                        joined(scope.modalities()),
                        scope.taskType().name(),
                        scope.industry().name(),
                        scope.californiaConsumers(),
                        joined(scope.frameworks()),
                        schedule.kickOff(),
                        schedule.lengthDays(),
                        schedule.zone().getId(),
                        joined(schedule.weekend()),
                        joined(schedule.holidays()),
                        schedule.cutOff().toString(),
                        pilot.launchedBy().value(),
                        pilot.launchedAt().atOffset(ZoneOffset.UTC),
                        contact == null ? null : contact.name(),
                        contact == null ? null : contact.email(),
                        pilot.pilotVolume(),
                        scope.labelKind().name())
                .update();
    }

    /** Waits for whoever is pausing, resuming or stopping this pilot just now. */
    void lock(PilotId id) {
        jdbc.sql("select id from pilot where id = ? for update")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Moves on from a phase that is still the one it was read in: two people cannot pass one gate twice. */
    void updatePhase(PilotId id, Phase from, Phase to) {
        int moved = jdbc.sql("update pilot set phase = ? where id = ? and phase = ?")
                .params(to.name(), id.value(), from.name())
                .update();
        if (moved == 0) {
            throw Refusal.conflict("phase", "Somebody else moved this pilot on just now. Look at it again.");
        }
    }

    Optional<Pilot> find(PilotId id) {
        List<Pause> taken = pauses.of(id);
        return jdbc.sql("select * from pilot where id = ?")
                .param(id.value())
                .query((row, index) -> pilot(row, taken))
                .optional();
    }

    /** In two statements, however many they are. */
    Map<PilotId, Pilot> find(Set<PilotId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> named = ids.stream().map(PilotId::value).toList();
        Map<PilotId, List<Pause>> taken = pauses.of(ids);
        return jdbc
                .sql("select * from pilot where id in (:ids)")
                .param("ids", named)
                .query((row, index) -> pilot(row, taken.getOrDefault(new PilotId(row.getString("id")), List.of())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Pilot::id, Function.identity()));
    }

    List<Pilot> all() {
        Map<PilotId, List<Pause>> taken = pauses.all();
        return jdbc.sql("select * from pilot order by launched_at desc, id")
                .query((row, index) -> pilot(row, taken.getOrDefault(new PilotId(row.getString("id")), List.of())))
                .list();
    }

    List<Pilot> ofVendor(VendorId vendor) {
        Map<PilotId, List<Pause>> taken = pauses.all();
        return jdbc.sql("select * from pilot where vendor_id = ? order by launched_at desc, id")
                .param(vendor.value())
                .query((row, index) -> pilot(row, taken.getOrDefault(new PilotId(row.getString("id")), List.of())))
                .list();
    }

    private static Pilot pilot(ResultSet row, List<Pause> taken) throws SQLException {
        return new Pilot(
                new PilotId(row.getString("id")),
                row.getString("name"),
                new VendorId(row.getString("vendor_id")),
                scope(row),
                schedule(row).with(taken),
                Phase.valueOf(row.getString("phase")),
                new PersonId(row.getString("launched_by")),
                row.getObject("launched_at", OffsetDateTime.class).toInstant(),
                contact(row),
                row.getObject("pilot_volume", Long.class));
    }

    private static @Nullable EscalationContact contact(ResultSet row) throws SQLException {
        String name = row.getString("escalation_contact_name");
        return name == null ? null : new EscalationContact(name, row.getString("escalation_contact_email"));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                new ScopingCall(row.getString("workflow"), row.getString("volume"), row.getString("security_posture")),
                split(row.getString("modalities"), DataModality::valueOf),
                TaskType.valueOf(row.getString("task_type")),
                LabelKind.valueOf(row.getString("label_kind")),
                Industry.valueOf(row.getString("industry")),
                row.getBoolean("california_consumers"),
                split(row.getString("frameworks"), Framework::valueOf));
    }

    private static PilotSchedule schedule(ResultSet row) throws SQLException {
        return new PilotSchedule(
                row.getObject("kick_off", LocalDate.class),
                row.getInt("length_days"),
                ZoneId.of(row.getString("zone")),
                split(row.getString("weekend"), DayOfWeek::valueOf),
                split(row.getString("holidays"), LocalDate::parse),
                LocalTime.parse(row.getString("cut_off")));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> split(String stored, Function<String, T> reader) {
        return Arrays.stream(stored.split(","))
                .filter(part -> !part.isEmpty())
                .map(reader)
                .collect(Collectors.toUnmodifiableSet());
    }
}
