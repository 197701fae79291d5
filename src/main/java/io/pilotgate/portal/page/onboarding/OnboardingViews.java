package io.pilotgate.portal.page.onboarding;

import io.pilotgate.onboarding.AccessAnswer;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.onboarding.AccessControls;
import io.pilotgate.onboarding.ConfirmedDeidentification;
import io.pilotgate.onboarding.MappedControl;
import io.pilotgate.onboarding.StartTime;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.OnboardingDesk;
import io.pilotgate.portal.entry.AccessControlsEntry;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.onboarding.OnboardingView.ControlRow;
import io.pilotgate.portal.page.onboarding.OnboardingView.PointRow;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers the page of a pilot's onboarding. */
@Component
class OnboardingViews {

    private final OnboardingDesk desk;

    OnboardingViews(OnboardingDesk desk) {
        this.desk = desk;
    }

    OnboardingView of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        AccessControls access = desk.access(pilot);
        boolean mapped = !desk.controls(pilot).isEmpty();
        return new OnboardingView(
                pilot.id().value(),
                pilot.name(),
                start(pilot),
                desk.controls(pilot).stream().map(control -> row(control, zone)).toList(),
                mapped ? sentence(access) : "The security controls are not mapped yet.",
                mapped ? points(access, zone) : List.of(),
                pilot.scope().isHealthcare() ? List.of(deidentified(pilot, zone)) : List.of(),
                desk.mayAnswer(pilot));
    }

    /** The form with the answers that stand: whoever mends one point does not enter the others again. */
    Form form(String id, Pilot pilot) {
        Map<String, List<String>> values = new HashMap<>();
        desk.access(pilot).answers().forEach(answer -> {
            values.put(place(answer.point()) + ".inPlace", List.of(answer.inPlace() ? "yes" : "no"));
            values.put(place(answer.point()) + ".evidence", List.of(answer.evidence()));
        });
        return Form.proposing(id, values);
    }

    private Panel start(Pilot pilot) {
        String title = "Running within " + StartTime.WITHIN_DAYS + " days of signature";
        if (desk.isNextCycle(pilot)) {
            return Panel.noData(
                    title, "The signed papers came along from the pilot before; this one measures no start.");
        }
        return desk.start(pilot)
                .map(start -> new Panel(
                        title,
                        headline(start),
                        List.of(
                                new Fact("MSA signed", Words.date(start.signedOn())),
                                new Fact(
                                        "Delivery opened",
                                        start.runningOn().map(Words::date).orElse("not yet")),
                                new Fact(
                                        "Within " + StartTime.WITHIN_DAYS + " days",
                                        "until " + Words.date(start.due()))),
                        List.of(start.words())))
                .orElseGet(() ->
                        Panel.noData(title, "The MSA is not on record yet: days are counted from its last signature."));
    }

    /** How soon it ran, in a word or two. */
    static String headline(StartTime start) {
        String days = Words.count(start.days(), "day");
        return start.runningOn().isPresent()
                ? days + (start.isLate() ? ", late" : ", in time")
                : days + " so far" + (start.isLate() ? ", late" : "");
    }

    /** SEC3 in a sentence. */
    static String sentence(AccessControls access) {
        if (access.isOfAnOlderRelease()) {
            return "SEC3 was mapped before its points were asked for one by one.";
        }
        long inPlace = access.answers().stream().filter(AccessAnswer::inPlace).count();
        return inPlace + " of " + AccessControl.values().length + " points of SEC3 are in place.";
    }

    private static ControlRow row(MappedControl control, ZoneId zone) {
        return new ControlRow(
                control.control().name(),
                control.control().title(),
                control.evidence(),
                Named.of(control.mappedBy()) + ", " + Words.time(control.mappedAt(), zone));
    }

    private static List<PointRow> points(AccessControls access, ZoneId zone) {
        return Arrays.stream(AccessControl.values())
                .map(point -> access.answers().stream()
                        .filter(answer -> answer.point() == point)
                        .findFirst()
                        .map(answer -> row(answer, zone))
                        .orElseGet(() -> new PointRow(
                                place(point),
                                point.title(),
                                access.isOfAnOlderRelease() ? "not asked for" : "not answered",
                                access.isOfAnOlderRelease() ? "waived" : "held",
                                "",
                                "")))
                .toList();
    }

    private static PointRow row(AccessAnswer answer, ZoneId zone) {
        return new PointRow(
                place(answer.point()),
                answer.point().title(),
                answer.inPlace() ? "yes" : "no",
                answer.inPlace() ? "met" : "held",
                answer.evidence(),
                Named.of(answer.answeredBy()) + ", " + Words.time(answer.answeredAt(), zone));
    }

    private static String place(AccessControl point) {
        return AccessControlsEntry.place(point);
    }

    private Panel deidentified(Pilot pilot, ZoneId zone) {
        return desk.deidentification(pilot)
                .map(confirmed -> panel(confirmed, zone))
                .orElseGet(
                        () -> Panel.noData("De-identification", "Nobody has confirmed how the data is de-identified."));
    }

    private static Panel panel(ConfirmedDeidentification confirmed, ZoneId zone) {
        return new Panel(
                "De-identification",
                confirmed.method().title(),
                List.of(
                        new Fact("Evidence", confirmed.evidence()),
                        new Fact(
                                "Confirmed",
                                Named.of(confirmed.confirmedBy()) + ", " + Words.time(confirmed.confirmedAt(), zone))),
                List.of());
    }
}
