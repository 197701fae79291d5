package io.pilotgate.portal.page;

import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.TaskType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Something that can be chosen in a form. */
public record Option(String value, String label) {

    public static <E extends Enum<E>> List<Option> of(Class<E> choices) {
        return of(choices, Words::name);
    }

    public static <E extends Enum<E>> List<Option> of(Class<E> choices, Function<E, String> label) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> new Option(choice.name(), label.apply(choice)))
                .toList();
    }

    public static List<Option> vendors(List<Vendor> vendors) {
        return vendors.stream()
                .map(vendor -> new Option(vendor.id().value(), vendor.name()))
                .toList();
    }

    public static List<Option> taskTypes() {
        return of(
                TaskType.class,
                type -> type.isGradable() ? type.title() : type.title() + " (not measured in this release)");
    }

    public static List<Option> frameworks() {
        return of(Framework.class, Framework::title);
    }

    /** Regions and cities; without the old names such as EST, which know no daylight saving. */
    public static List<Option> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .map(zone -> new Option(zone, zone.replace('_', ' ')))
                .toList();
    }
}
