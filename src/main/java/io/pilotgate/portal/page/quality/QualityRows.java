package io.pilotgate.portal.page.quality;

import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.decision.quality.FaultMark;
import io.pilotgate.decision.quality.QualityReport.TrainingEffect;
import io.pilotgate.decision.quality.RetrainingCycle;
import io.pilotgate.decision.quality.ScaleFigures;
import io.pilotgate.decision.quality.ScaleFigures.Figures;
import io.pilotgate.decision.quality.ScaleTest;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.grading.statistics.CrewChange;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.QualityDesk;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.ReportTable;
import io.pilotgate.portal.page.chart.ReportTable.ReportRow;
import io.pilotgate.portal.page.quality.QualityView.FaultRow;
import io.pilotgate.portal.page.quality.QualityView.TestRow;
import io.pilotgate.portal.page.quality.QualityView.TrainingRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts of the page of quality over time, in words. */
@Component
class QualityRows {

    private static final String PRICE = ", at what the contract says of the price of surge days. ";

    private final QualityDesk desk;
    private final Clock clock;

    QualityRows(QualityDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    List<FaultRow> faults(Pilot pilot) {
        Map<Integer, FaultMark> marks =
                desk.marks(pilot).stream().collect(Collectors.toMap(FaultMark::number, Function.identity()));
        return desk.failed(pilot).stream()
                .map(failed -> fault(failed, marks.get(failed.number())))
                .toList();
    }

    private static FaultRow fault(FailedItem failed, @Nullable FaultMark mark) {
        return new FaultRow(
                failed.number(),
                failed.label(),
                "item " + failed.item() + ", labelled " + failed.counted(),
                mark == null
                        ? "not marked: the vendor's"
                        : (mark.instruction() ? "fault of the instructions" : "fault of the vendor")
                                + (mark.sopVersion() == null ? "" : ", SOP version " + mark.sopVersion()) + ": "
                                + mark.reason());
    }

    static TrainingRow training(TrainingEffect effect) {
        return training(
                effect.cycle(),
                "14 days before: " + audited(effect.before()) + "; 14 days after: " + audited(effect.after()));
    }

    static TrainingRow training(RetrainingCycle cycle) {
        return training(cycle, "");
    }

    private static TrainingRow training(RetrainingCycle cycle, String effect) {
        return new TrainingRow(
                cycle.label(),
                Words.date(cycle.heldOn()),
                cycle.topic(),
                cycle.people().isEmpty() ? "everybody" : String.join(", ", cycle.people()),
                String.join(", ", cycle.causes()),
                effect);
    }

    List<TestRow> tests(Pilot pilot, List<ScaleFigures> figures) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        Set<LocalDate> surges = desk.surgeDays(pilot);
        return desk.tests(pilot).stream()
                .map(test -> row(
                        test,
                        surges.contains(test.day()),
                        figures.stream()
                                .filter(found -> found.test().equals(test))
                                .findFirst(),
                        today))
                .toList();
    }

    private TestRow row(ScaleTest test, boolean surge, Optional<ScaleFigures> figures, LocalDate today) {
        return new TestRow(
                test.number(),
                test.label(),
                test.kind().title() + ", " + Words.date(test.day()),
                test.plan(),
                test.calledOff()
                        .map(off -> (surge ? "The day stays ordered as a surge" + PRICE : "") + "Called off: "
                                + off.reason())
                        .orElseGet(() -> surge(test, surge)
                                + figures.map(QualityRows::stands).orElse("")),
                figures.map(QualityRows::table).orElse(new ReportTable("", List.of(), List.of(), 0)),
                desk.mayPlan() && test.calledOff().isEmpty() && !test.day().isBefore(today));
    }

    private static String surge(ScaleTest test, boolean surge) {
        if (test.ordersSurge()) {
            return "The day is ordered as a surge" + PRICE;
        }
        return surge
                ? "The day is ordered as a surge for its own sake, and stays so whatever becomes of the test. "
                : "";
    }

    private static String stands(ScaleFigures figures) {
        String done = figures.done()
                .map(kept -> kept ? "Done as asked. " : "Not done as asked. ")
                .orElse("No data yet on whether it was done as asked. ");
        return done
                + figures.drop()
                        .map(QualityRows::drop)
                        .orElse("No data on accuracy: audited items are missing on the day or on usual days.");
    }

    private static String drop(CrewChange.Finding found) {
        return String.format(
                Locale.ROOT,
                "Audited accuracy is %.2f points %s usual days: %s (Fisher's exact test, one-sided, p = %.4f).",
                Math.abs(found.drop()) * 100,
                found.drop() >= 0 ? "under" : "over",
                found.isWorse() ? "the work got worse on the day" : "that shows no drop",
                found.pValue());
    }

    private static ReportTable table(ScaleFigures figures) {
        Figures day = figures.day();
        Figures usual = figures.usual();
        return new ReportTable(
                figures.test().label() + " beside usual days",
                List.of("On the day", "On a usual day"),
                List.of(
                        row("Items", day == null ? null : day.items(), usual.items()),
                        row("Annotators", day == null ? null : day.annotators(), usual.annotators()),
                        new ReportRow(
                                "Audited accuracy",
                                List.of(
                                        day == null ? Shares.NO_DATA : audited(day.audited()),
                                        audited(usual.audited()))),
                        new ReportRow(
                                "Items within their turnaround",
                                List.of(
                                        day == null ? Shares.NO_DATA : Shares.of(day.withinSla()),
                                        Shares.of(usual.withinSla()))),
                        new ReportRow(
                                "Cost under the contract's prices",
                                List.of(day == null ? Shares.NO_DATA : money(day.cost()), money(usual.cost()))),
                        new ReportRow(
                                "Cost of an accurate item, with its interval",
                                List.of(day == null ? Shares.NO_DATA : accurate(day), accurate(usual)))),
                0);
    }

    private static String audited(Proportion proportion) {
        return proportion.isNoData() ? Shares.NO_DATA : Proportions.headline(proportion);
    }

    private static ReportRow row(String name, @Nullable BigDecimal day, @Nullable BigDecimal usual) {
        return new ReportRow(name, List.of(number(day), number(usual)));
    }

    private static String money(@Nullable Money money) {
        return money == null ? Shares.NO_DATA : money.toString();
    }

    private static String accurate(Figures figures) {
        Money cost = figures.cost();
        AccurateItemCost each = figures.costPerAccurateItem();
        return cost == null || each == null
                ? Shares.NO_DATA
                : String.format(
                        Locale.ROOT, "%.4f (%.4f-%.4f) %s", each.value(), each.low(), each.high(), cost.currency());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null
                ? Shares.NO_DATA
                : number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
