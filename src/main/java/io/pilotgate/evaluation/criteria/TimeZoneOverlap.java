package io.pilotgate.evaluation.criteria;

import io.pilotgate.calendar.OverlapHours.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** OPS3: how much of the buyer's working day the vendor shares, computed for every working day of a year. */
final class TimeZoneOverlap implements Criterion {

    @Override
    public String code() {
        return "OPS3";
    }

    @Override
    public String title() {
        return "Time zone overlap";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("OPS3.zone", AnswerKind.ZONE, "Time zone of the team"),
                Question.of("OPS3.from", AnswerKind.TIME, "The team's working day begins, in its own time"),
                Question.of(
                        "OPS3.to",
                        AnswerKind.TIME,
                        "The team's working day ends, in its own time",
                        "A night shift may end on the next day, such as 20:00 to 04:00."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        Optional<Duration> least = Overlap.ofYear(answers, on).map(Range::least);
        return new Examination()
                .needs(least.isPresent(), "zone and hours of the team", "State the team's zone and hours.")
                .needs(
                        least.filter(hours -> hours.compareTo(Overlap.needed(answers)) >= 0)
                                .isPresent(),
                        "an overlap of " + Overlap.inHours(Overlap.needed(answers))
                                + " on every working day of the year",
                        "Shift the team's hours towards ours.")
                .remarks(
                        least.isPresent(),
                        "Least overlap on a working day of the year from " + on + ": "
                                + least.map(Overlap::inHours).orElse("") + ".")
                .judgement();
    }
}
