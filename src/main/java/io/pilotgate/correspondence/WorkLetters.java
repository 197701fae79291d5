package io.pilotgate.correspondence;

import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.decision.quality.ScaleTestCalledOff;
import io.pilotgate.decision.quality.ScaleTestPlanned;
import io.pilotgate.decision.quality.ScaleTests;
import io.pilotgate.delivery.turnaround.SlaReports;
import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.WorkDataHandedOver;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.delivery.turnaround.WorkRequested;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the vendor is asked for: work under a promised turnaround, and days on which something is tested. */
@Component
class WorkLetters {

    private final LetterDesk desk;
    private final SlaReports sla;
    private final ScaleTests tests;

    WorkLetters(LetterDesk desk, SlaReports sla, ScaleTests tests) {
        this.desk = desk;
        this.sla = sla;
        this.tests = tests;
    }

    @EventListener
    void on(WorkRequested requested) {
        SlaStanding standing = standing(requested.pilot(), requested.number());
        WorkRequest request = standing.request();
        desk.toVendor(
                requested.pilot(),
                "work-requested",
                request.label(),
                request.label() + " is asked for, " + tier(request),
                LetterWords.count(request.items(), "item") + " are asked for under the " + tier(request)
                        + " turnaround of "
                        + standing.promised().toHours() + " hours: " + request.about()
                        + "\n\nThe data is handed over by "
                        + time(requested.pilot(), request.dataDue())
                        + "; the turnaround runs from then, and stands still while you wait for it.");
    }

    @EventListener
    void on(WorkDataHandedOver handedOver) {
        SlaStanding standing = standing(handedOver.pilot(), handedOver.number());
        Instant due = standing.due();
        desk.toVendor(
                handedOver.pilot(),
                "work-data-handed-over",
                standing.request().label(),
                "The data of " + standing.request().label() + " is handed over",
                "The data of " + standing.request().label() + " is handed over. "
                        + (due == null
                                ? "When it is due is known as soon as nothing holds it up any more."
                                : "As things stand it is due by " + time(handedOver.pilot(), due) + ".")
                        + " It is finished by naming its label batch on the page 'SLA'.");
    }

    @EventListener
    void on(ScaleTestPlanned planned) {
        ScaleTest test = find(planned.pilot(), planned.number());
        desk.toBoth(
                planned.pilot(),
                "scale-test-planned",
                test.label(),
                test.kind().title() + " on " + LetterWords.date(test.day()),
                "A test is planned for " + LetterWords.date(test.day()) + ". "
                        + test.kind().title() + ".\n\n"
                        + test.plan()
                        + (test.ordersSurge()
                                ? "\n\nThe day is ordered as a surge: what the contract says of the price of surge days"
                                        + " holds for it."
                                : "")
                        + "\n\nThe day's report, audit and turnaround are held against those of usual days.");
    }

    @EventListener
    void on(ScaleTestCalledOff off) {
        ScaleTest test = find(off.pilot(), off.number());
        desk.toBoth(
                off.pilot(),
                "scale-test-called-off",
                test.label(),
                "The test of " + LetterWords.date(test.day()) + " is called off",
                (off.surge()
                                ? "Nothing is tested on " + LetterWords.date(test.day())
                                        + ". The day stays ordered as a surge: what the contract says of the price of"
                                        + " surge days holds for it."
                                : LetterWords.date(test.day()) + " is a day like others.")
                        + " The reason: " + off.reason());
    }

    private SlaStanding standing(PilotId pilot, int number) {
        return sla.of(desk.pilot(pilot)).requests().stream()
                .filter(standing -> standing.request().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private ScaleTest find(PilotId pilot, int number) {
        return tests.of(pilot).stream()
                .filter(test -> test.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String time(PilotId pilot, Instant instant) {
        ZoneId zone = desk.pilot(pilot).schedule().zone();
        return LetterWords.time(instant, zone);
    }

    private static String tier(WorkRequest request) {
        return request.tier().title().toLowerCase(Locale.ROOT);
    }
}
