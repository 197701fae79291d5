package io.pilotgate.portal.page.onboarding;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Industry;
import io.pilotgate.portal.page.Option;
import java.time.DayOfWeek;
import java.util.List;

/** What can be chosen in the launch form. */
public record LaunchOptions(
        List<Option> vendors,
        List<Option> modalities,
        List<Option> taskTypes,
        List<Option> labelKinds,
        List<Option> industries,
        List<Option> frameworks,
        List<Option> consequences,
        List<Option> zones,
        List<Option> weekdays) {

    static LaunchOptions with(List<Vendor> vendors) {
        return new LaunchOptions(
                Option.vendors(vendors),
                Option.of(DataModality.class, DataModality::title),
                Option.taskTypes(),
                Option.of(LabelKind.class, LabelKind::title),
                Option.of(Industry.class),
                Option.frameworks(),
                Option.of(Consequence.class),
                Option.zones(),
                Option.of(DayOfWeek.class));
    }
}
