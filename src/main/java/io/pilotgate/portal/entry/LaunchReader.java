package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Industry;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Scope;
import io.pilotgate.pilot.ScopingCall;
import io.pilotgate.portal.entry.Reading.Read;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a launch plan out of what was entered, or refuses with everything that is wrong with it. */
@Component
public class LaunchReader {

    private final Vendors vendors;

    LaunchReader(Vendors vendors) {
        this.vendors = vendors;
    }

    /** @throws Refusal with a reason for each field that is missing or wrong */
    public LaunchPlan read(LaunchEntry entry) {
        Reading reading = new Reading();
        var name = reading.combine(
                () -> new Field("name", entry.name()).text("Give the pilot a name of 1 to 120 characters."));
        var vendor = reading.at("vendorId", () -> vendor(entry));
        var scope = scope(entry, reading);
        var terms = new ContractEntry(entry, reading).read();
        var schedule = schedule(entry, reading);
        var contact = Objects.requireNonNullElse(entry.escalationContact(), ContactEntry.EMPTY)
                .read(reading);
        var items = reading.combine(() -> new Field("pilotVolume", entry.pilotVolume())
                .longNumber("State how many items the pilot is for: 1 to 1,000,000,000."));
        var mix = reading.at("productionMix", () -> new MixEntry(entry.productionMix()).read());
        var least = reading.at(
                "leastCounts",
                () -> LeastCounts.read(
                        "leastCounts", Strata.entered(entry.leastCounts()).lines()));
        var begun = reading.combine(() -> new Field("alreadyBegun", entry.alreadyBegun()).optional());
        return reading.finish(() -> new LaunchPlan(
                name.get(),
                vendor.get(),
                scope.get(),
                terms.get(),
                schedule.get(),
                contact.get(),
                items.get(),
                mix.get(),
                least.get(),
                begun.get()));
    }

    private VendorId vendor(LaunchEntry entry) {
        String chosen = new Field("vendorId", entry.vendorId()).text("Choose the vendor that the pilot is run with.");
        return vendors.find(new VendorId(chosen)).id();
    }

    private static Read<Scope> scope(LaunchEntry entry, Reading reading) {
        var modalities =
                reading.combine(() -> new FieldOfSeveral("modalities", entry.modalities()).choices(DataModality.class));
        var frameworks =
                reading.combine(() -> new FieldOfSeveral("frameworks", entry.frameworks()).choices(Framework.class));
        var california =
                reading.combine(() -> new Field("californiaConsumers", entry.californiaConsumers()).isTicked());
        var taskType = choice("taskType", entry.taskType(), TaskType.class, reading);
        var labelKind = choice("labelKind", entry.labelKind(), LabelKind.class, reading);
        var industry = choice("industry", entry.industry(), Industry.class, reading);
        var call = reading.combine(() -> new ScopingCall(
                new Field("workflow", entry.workflow()).optional(),
                new Field("volume", entry.volume()).optional(),
                new Field("securityPosture", entry.securityPosture()).optional()));
        // The room says itself what is missing; only what is there and cannot be read is said here.
        return reading.combine(() -> Scope.checked(
                call.get(),
                modalities.orElse(Set.of()),
                taskType.orNull(),
                labelKind.orNull(),
                industry.orNull(),
                california.orElse(false),
                frameworks.orElse(Set.of())));
    }

    /** Not read where nothing was chosen. */
    private static <E extends Enum<E>> Read<E> choice(
            String place, @Nullable String entered, Class<E> choices, Reading reading) {
        Field field = new Field(place, entered);
        return field.optional().isEmpty() ? Reading.nothing() : reading.combine(() -> field.choice(choices, ""));
    }

    private static Read<PilotSchedule> schedule(LaunchEntry entry, Reading reading) {
        var kickOff = reading.combine(
                () -> new Field("kickOff", entry.kickOff()).date("Set the kick-off date: it is day 1 of the pilot."));
        var length = reading.combine(
                () -> new Field("lengthDays", entry.lengthDays()).number("A pilot runs 30 to 90 days."));
        var zone = reading.combine(() ->
                new Field("zone", entry.zone()).zone("Choose the time zone that the pilot's days are counted in."));
        var weekend = reading.combine(() -> new FieldOfSeveral("weekend", entry.weekend()).choices(DayOfWeek.class));
        var holidays = reading.combine(() -> new FieldOfSeveral("holidays", entry.holidays()).dates());
        var cutOff = reading.combine(() -> new Field("cutOff", entry.cutOff())
                .time("Set the time of day by which a daily report is due, such as 17:00."));
        return reading.combine(() -> new PilotSchedule(
                kickOff.get(), length.get(), zone.get(), weekend.get(), holidays.get(), cutOff.get()));
    }
}
