package io.pilotgate.portal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pilotgate.decision.quality.AuditedWork;
import io.pilotgate.decision.quality.FaultMark;
import io.pilotgate.decision.quality.QualityReport;
import io.pilotgate.decision.quality.QualityReport.TrainingEffect;
import io.pilotgate.decision.quality.RetrainingCycle;
import io.pilotgate.decision.quality.ScaleFigures;
import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.QualityDesk;
import io.pilotgate.portal.QualitySheet;
import io.pilotgate.portal.entry.FaultEntry;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.pilotgate.portal.entry.RetrainingEntry;
import io.pilotgate.portal.entry.ScaleTestEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Quality over time", description = "Layers, SOP versions, people, trainings, surge and shrink tests")
class QualityApi {

    /** @param vendorFaults errors that nobody has laid to the instructions */
    record VersionJson(String version, ProportionJson audited, long instructionFaults, long vendorFaults) {}

    record DayJson(LocalDate day, ProportionJson audited) {}

    record PersonJson(String annotator, LocalDate week, ProportionJson judgments) {}

    record TrainingJson(RetrainingCycle training, ProportionJson before14Days, ProportionJson after14Days) {}

    record QualityJson(
            List<RollUp> weeks,
            List<DayJson> days,
            List<VersionJson> sopVersions,
            List<PersonJson> annotators,
            List<TrainingJson> trainings,
            Collection<FaultMark> faults) {}

    /**
     * @param done whether it was done as it was to be; null while that is not known
     * @param drop of the day's audited accuracy in shares, and how probable it is by chance; null without data
     */
    record TestJson(
            ScaleFigures figures,
            @Nullable Boolean done,
            @Nullable Double drop,
            @Nullable Double pValue,
            @Nullable Boolean isDrop) {}

    /** @param dayIsSurge whether its day is ordered as a surge, for the test's sake or for its own */
    record DayTestJson(@JsonUnwrapped ScaleTest test, boolean dayIsSurge) {}

    private final QualityDesk desk;
    private final QualitySheet sheet;
    private final Doorkeeper door;

    QualityApi(QualityDesk desk, QualitySheet sheet, Doorkeeper door) {
        this.desk = desk;
        this.sheet = sheet;
        this.door = door;
    }

    @GetMapping("/quality")
    @Operation(summary = "Quality over time against sealed truth", description = "For staff.")
    QualityJson quality(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        QualityReport report = desk.report(pilot);
        return new QualityJson(
                report.weeks(),
                report.audited().stream()
                        .flatMap(work -> work.byDay().entrySet().stream())
                        .map(day -> new DayJson(day.getKey(), ProportionJson.of(day.getValue())))
                        .toList(),
                report.versions().stream()
                        .map(version -> new VersionJson(
                                version.version(),
                                ProportionJson.of(version.audited()),
                                version.instructionFaults(),
                                version.vendorFaults()))
                        .toList(),
                people(report),
                report.trainings().stream().map(QualityApi::training).toList(),
                desk.marks(pilot));
    }

    @GetMapping("/quality.{ending:csv|xlsx}")
    @Operation(summary = "The same as a table to save", description = "For staff.")
    void sheet(@PathVariable String pilotId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        sheet.of(door.pilotForStaff(pilotId)).write(response, ending);
    }

    @PostMapping("/failed-items/{number:[0-9]{1,6}}/fault")
    @Operation(
            summary = "Mark whose fault a failed item was",
            description = "For QA and leads, once nobody contests it any more. It explains figures, and changes none.")
    FaultMark mark(@PathVariable String pilotId, @PathVariable int number, @RequestBody FaultEntry entry) {
        return desk.mark(pilotId, number, entry);
    }

    @GetMapping("/retrainings")
    @Operation(summary = "Trainings and the errors that they followed from", description = "For both sides.")
    List<RetrainingCycle> trainings(@PathVariable String pilotId) {
        return desk.trainings(door.pilot(pilotId));
    }

    @PostMapping("/retrainings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Log a training", description = "For the vendor's people, QA and leads.")
    RetrainingCycle log(@PathVariable String pilotId, @RequestBody RetrainingEntry entry) {
        return desk.log(pilotId, entry);
    }

    @GetMapping("/scale-tests")
    @Operation(
            summary = "Surge and shrink tests",
            description =
                    "For both sides. dayIsSurge says whether the contract's surge price holds of the day, which it may"
                            + " also where the test is called off.")
    List<DayTestJson> tests(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        Set<LocalDate> surges = desk.surgeDays(pilot);
        return desk.tests(pilot).stream()
                .map(test -> new DayTestJson(test, surges.contains(test.day())))
                .toList();
    }

    @GetMapping("/scale-tests/figures")
    @Operation(summary = "The days of the tests beside usual days", description = "For staff.")
    List<TestJson> figures(@PathVariable String pilotId) {
        return desk.testFigures(door.pilotForStaff(pilotId)).stream()
                .map(figures -> new TestJson(
                        figures,
                        figures.done().orElse(null),
                        figures.drop().map(found -> found.drop()).orElse(null),
                        figures.drop().map(found -> found.pValue()).orElse(null),
                        figures.drop().map(found -> found.isWorse()).orElse(null)))
                .toList();
    }

    @PostMapping("/scale-tests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a surge or shrink test for a report day", description = "For leads.")
    ScaleTest plan(@PathVariable String pilotId, @RequestBody ScaleTestEntry entry) {
        return desk.plan(pilotId, entry);
    }

    @PostMapping("/scale-tests/{number:[0-9]{1,6}}/call-off")
    @Operation(summary = "Call a test off before its day is over", description = "For leads.")
    ScaleTest callOff(@PathVariable String pilotId, @PathVariable int number, @RequestBody PlanReasonEntry entry) {
        return desk.callOff(pilotId, number, entry);
    }

    private static List<PersonJson> people(QualityReport report) {
        return report.audited().stream()
                .map(AuditedWork::byPerson)
                .flatMap(List::stream)
                .map(person -> new PersonJson(person.annotator(), person.week(), ProportionJson.of(person.judgments())))
                .toList();
    }

    private static TrainingJson training(TrainingEffect effect) {
        return new TrainingJson(effect.cycle(), ProportionJson.of(effect.before()), ProportionJson.of(effect.after()));
    }
}
