package io.pilotgate.decision.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.grading.statistics.Proportion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was delivered of the sealed blind set, as it was computed last.
 *
 * @param byDay by the day of each item's first label
 * @param byVersion by the version of the SOP of its first label's batch; the empty one where an older release kept none
 * @param byPerson judgments of each annotator, week by week
 */
public record AuditedWork(
        SortedMap<LocalDate, Proportion> byDay, SortedMap<String, Proportion> byVersion, List<PersonWeek> byPerson) {

    /** @param week its Monday */
    public record PersonWeek(String annotator, LocalDate week, Proportion judgments) {}

    static AuditedWork read(JsonNode report) {
        SortedMap<LocalDate, Proportion> days = new TreeMap<>();
        report.path("days")
                .forEach(row -> days.put(LocalDate.parse(row.path("day").asText()), proportion(row)));
        SortedMap<String, Proportion> versions = new TreeMap<>();
        report.path("sopVersions")
                .forEach(row -> versions.put(row.path("version").asText(), proportion(row)));
        List<PersonWeek> people = new ArrayList<>();
        report.path("annotators")
                .forEach(row -> people.add(new PersonWeek(
                        row.path("annotator").asText(),
                        LocalDate.parse(row.path("from").asText()),
                        proportion(row))));
        return new AuditedWork(days, versions, people);
    }

    /** All audited items of the days that are meant. */
    Proportion on(Predicate<LocalDate> meant) {
        return byDay.entrySet().stream()
                .filter(day -> meant.test(day.getKey()))
                .map(SortedMap.Entry::getValue)
                .reduce(Proportion.NO_DATA, Proportion::plus);
    }

    private static Proportion proportion(JsonNode row) {
        return new Proportion(row.path("correct").asLong(), row.path("audited").asLong());
    }
}
