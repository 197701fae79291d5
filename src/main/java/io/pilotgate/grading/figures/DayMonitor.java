package io.pilotgate.grading.figures;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.grading.statistics.ClaimGap;
import io.pilotgate.grading.statistics.ConfidenceSequence;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.SequentialRun;
import io.pilotgate.grading.statistics.SequentialTest;
import io.pilotgate.grading.statistics.WeeklyFloor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at audits day after day in ways that stay honest however often one looks, and holds them against the vendor's claims. */
final class DayMonitor {

    private static final double CONFIDENCE = 0.95;
    private static final double WEEKS_SIGNIFICANCE = 0.05;

    private final ContractTerms terms;
    private final SortedMap<LocalDate, Proportion> audited;
    private final SortedMap<LocalDate, Double> claims;

    DayMonitor(ContractTerms terms, SortedMap<LocalDate, Proportion> audited, SortedMap<LocalDate, Double> claims) {
        this.terms = terms;
        this.audited = audited;
        this.claims = claims;
    }

    Map<String, @Nullable Object> soFar() {
        Proportion total = audited.values().stream().reduce(Proportion.NO_DATA, Proportion::plus);
        double claimed = 0;
        long withClaim = 0;
        for (Map.Entry<LocalDate, Double> claim : claims.entrySet()) {
            long items =
                    audited.getOrDefault(claim.getKey(), Proportion.NO_DATA).n();
            claimed += items * claim.getValue();
            withClaim += items;
        }
        Map<String, @Nullable Object> soFar = new LinkedHashMap<>();
        soFar.put("audited", total.n());
        soFar.put("correct", total.correct());
        soFar.put("accuracy", total.isNoData() ? null : total.value().getAsDouble());
        soFar.put("limits", total.isNoData() ? null : limits(total));
        soFar.put("auditedWithClaim", withClaim);
        soFar.put("claimed", withClaim == 0 ? null : claimed / withClaim);
        return soFar;
    }

    /** The sequential test, day by day. */
    List<Map<String, @Nullable Object>> days(List<String> notes) {
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        if (terms.target().asDouble() >= 1 || terms.floor().asDouble() <= 0) {
            notes.add("No sequential test: it takes a target under 100 % and a floor over 0 %.");
            return days;
        }
        SequentialRun run = new SequentialRun(new SequentialTest(
                terms.target().asDouble(),
                terms.floor().asDouble(),
                terms.producerRisk().asDouble(),
                terms.consumerRisk().asDouble()));
        audited.forEach((day, items) -> days.add(day(day, items, run.add(items))));
        notes.add("Sequential test of the target of " + terms.target() + " against the floor of " + terms.floor()
                + " (Wald 1945, risks of the contract): "
                + word(run) + ".");
        return days;
    }

    private Map<String, @Nullable Object> day(LocalDate day, Proportion items, SequentialRun.Look look) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("day", day.toString());
        row.put("correct", items.correct());
        row.put("audited", items.n());
        row.put("claimed", claims.get(day));
        row.put("auditedSoFar", look.total().n());
        row.put("evidence", look.evidence());
        row.put("limits", limits(look.total()));
        row.put("sequentialTest", look.verdict().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static String word(SequentialRun run) {
        return switch (run.verdict()) {
            case ACCEPT -> "it accepts";
            case REJECT -> "it rejects";
            case UNDECIDED -> "undecided so far";
            case NO_DATA -> "no data";
        };
    }

    /** Looks after ten and twenty report days that claim an accuracy. */
    List<Map<String, @Nullable Object>> claimGap(List<String> notes) {
        List<ClaimGap.Day> days = claims.entrySet().stream()
                .map(claim ->
                        new ClaimGap.Day(claim.getValue(), audited.getOrDefault(claim.getKey(), Proportion.NO_DATA)))
                .toList();
        List<Map<String, @Nullable Object>> looks = new ArrayList<>();
        for (ClaimGap.Look look : ClaimGap.STANDARD.looksAfter(days)) {
            looks.add(look(look));
            notes.add(sentence(look));
        }
        if (looks.isEmpty()) {
            notes.add("Claims are held against audits after 10 and 20 report days, fixed beforehand; " + days.size()
                    + (days.size() == 1 ? " day has" : " days have") + " a claim so far.");
        }
        return looks;
    }

    private static Map<String, @Nullable Object> look(ClaimGap.Look look) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("afterReportDays", look.day());
        row.put("audited", look.audited().n());
        row.put("errors", look.audited().errors());
        row.put("expectedErrors", look.expectedErrors());
        row.put("gap", look.audited().isNoData() ? null : look.gap());
        row.put("pValue", look.audited().isNoData() ? null : look.pValue());
        row.put("isGap", look.isGap());
        return row;
    }

    private static String sentence(ClaimGap.Look look) {
        String begin = "Look at the claims after " + look.day() + " report days: ";
        if (look.audited().isNoData()) {
            return begin + "no data, no item of these days was audited.";
        }
        return begin
                + String.format(
                        Locale.ROOT,
                        "the claims let expect %.1f errors in %d audited items, %d were found (exact, p = %.4f): %s",
                        look.expectedErrors(),
                        look.audited().n(),
                        look.audited().errors(),
                        look.pValue(),
                        look.isGap() ? "the vendor claims more than it delivers." : "that shows no gap.");
    }

    /** A floor for each week, not for the average. */
    List<Map<String, @Nullable Object>> weeks(List<String> notes) {
        SortedMap<LocalDate, Proportion> byWeek = new TreeMap<>();
        audited.forEach((day, items) ->
                byWeek.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), items, Proportion::plus));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (terms.floor().asDouble() <= 0 || terms.floor().asDouble() >= 1 || byWeek.isEmpty()) {
            return rows;
        }
        List<Boolean> breaches =
                new WeeklyFloor(terms.floor().asDouble(), WEEKS_SIGNIFICANCE).breaches(List.copyOf(byWeek.values()));
        byWeek.forEach((monday, items) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("from", monday.toString());
            row.put("correct", items.correct());
            row.put("audited", items.n());
            row.put("underTheFloor", breaches.get(rows.size()));
            rows.add(row);
        });
        long under = breaches.stream().filter(Boolean::booleanValue).count();
        notes.add((under == 0 ? "No week is" : under == 1 ? "1 week is" : under + " weeks are")
                + " shown to lie under the floor of " + terms.floor()
                + " (exact, all weeks together at 5 %, Holm 1979).");
        return rows;
    }

    private static double[] limits(Proportion total) {
        Interval limits = new ConfidenceSequence(CONFIDENCE).limits(total);
        return new double[] {limits.low(), limits.high()};
    }
}
