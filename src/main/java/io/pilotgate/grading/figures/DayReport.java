package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.grading.ItemAnswers;
import io.pilotgate.grading.metrics.ItemOutcome;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import io.pilotgate.labels.LabelKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of a delivery day by day in the making. An item counts on the day of its first label, by the majority of all its labels.
 * Memory grows with the sealed items.
 */
final class DayReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LabelKind kind;
    private final ContractTerms terms;
    private final Map<String, String> truth;
    private final Map<Long, LocalDate> dayOfBatch;
    private final SourceFigures sources;
    private final SortedMap<LocalDate, Double> claims;
    private final ItemAnswers answers;
    private final Map<String, LocalDate> firstDay = new HashMap<>();
    private final Crew crew = new Crew();

    /**
     * @param truth the true answer by item
     * @param versionOfBatch of the SOP; the empty one where an older release kept none
     * @param claims the vendor's own accuracy of each day that it tells
     */
    DayReport(
            LabelKind kind,
            ContractTerms terms,
            Map<String, String> truth,
            Map<Long, LocalDate> dayOfBatch,
            Map<Long, String> versionOfBatch,
            SortedMap<LocalDate, Double> claims) {
        this.kind = kind;
        this.terms = terms;
        this.truth = truth;
        this.dayOfBatch = dayOfBatch;
        this.claims = claims;
        this.sources = new SourceFigures(kind, truth, dayOfBatch, versionOfBatch);
        this.answers = new ItemAnswers(kind, truth);
    }

    void answer(Judgment judgment) {
        LocalDate day = dayOfBatch.getOrDefault(judgment.batch(), LocalDate.MAX);
        crew.worked(day, judgment.annotator());
        if (truth.containsKey(judgment.item())) {
            answers.add(judgment);
            sources.add(judgment);
            firstDay.merge(judgment.item(), day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    FigureReport finish() {
        SortedMap<LocalDate, Proportion> audited = audited();
        List<String> notes = new ArrayList<>();
        ObjectNode report = JSON.createObjectNode();
        DayMonitor monitor = new DayMonitor(terms, audited, claims);
        report.set("soFar", JSON.valueToTree(monitor.soFar()));
        report.set("days", JSON.valueToTree(monitor.days(notes)));
        report.set("claimGap", JSON.valueToTree(monitor.claimGap(notes)));
        report.set("weeks", JSON.valueToTree(monitor.weeks(notes)));
        report.set(
                "sopVersions",
                JSON.valueToTree(sources.versions(answers.labels().outcomes())));
        report.set("annotators", JSON.valueToTree(sources.annotators()));
        crew.note(audited).ifPresent(notes::add);
        return new FigureReport(
                kind,
                kind.rule(),
                new FigureSheet(report, Intervals.NONE).figures(GradedSet.DAYS, kind),
                notes,
                report);
    }

    private SortedMap<LocalDate, Proportion> audited() {
        SortedMap<LocalDate, Proportion> byDay = new TreeMap<>();
        for (ItemOutcome outcome : answers.labels().outcomes()) {
            boolean right = outcome.vote().credit(outcome.truth(), TiePolicy.SMALLEST_LABEL) == 1;
            LocalDate day = firstDay.getOrDefault(outcome.item(), LocalDate.MAX);
            byDay.merge(day, new Proportion(right ? 1 : 0, 1), Proportion::plus);
        }
        return byDay;
    }
}
