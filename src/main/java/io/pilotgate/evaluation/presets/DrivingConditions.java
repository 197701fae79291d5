package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;

/** Sensors in step, and strata of weather, signage and infrastructure, each with the least count of items in the pilot. */
final class DrivingConditions implements Part {

    private static final String SENSORS = "DRIVE.sensors";
    private static final List<String> DIMENSIONS = List.of("DRIVE.weather", "DRIVE.signage", "DRIVE.infrastructure");
    private static final List<String> SENSORS_NEEDED = List.of("lidar", "radar", "camera");

    @Override
    public String key() {
        return "drive";
    }

    @Override
    public String title() {
        return "Driving conditions";
    }

    @Override
    public String why() {
        return "The pilot has to hold enough of what is rare: each stratum of weather, signage and infrastructure is counted.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        SENSORS,
                        AnswerKind.LINES,
                        "Sensors that are labelled in step",
                        "One a line: lidar, radar, camera."),
                strata("weather", "Strata of weather"),
                strata("signage", "Strata of signage"),
                strata("infrastructure", "Strata of infrastructure"));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return DIMENSIONS.stream()
                .flatMap(key -> LeastCounts.mistakes(key, answers.lines(key)).stream())
                .toList();
    }

    @Override
    public LeastCounts leastCounts(Answers answers) {
        return DIMENSIONS.stream()
                .map(key -> LeastCounts.stored(answers.lines(key)))
                .reduce(LeastCounts.NONE, LeastCounts::and);
    }

    @Override
    public Check check(Answers answers) {
        List<String> missing = questions().stream()
                .filter(question -> !answers.has(question.key()))
                .map(Question::text)
                .toList();
        if (!missing.isEmpty()) {
            return Check.noData(key(), title(), "Not on record yet: " + String.join("; ", missing) + ".");
        }
        List<String> lacking = SENSORS_NEEDED.stream()
                .filter(sensor -> answers.lines(SENSORS).stream().noneMatch(sensor::equalsIgnoreCase))
                .toList();
        return lacking.isEmpty()
                ? Check.met(key(), title(), "Lidar, radar and camera in step; strata with least counts for all three.")
                : Check.notMet(key(), title(), "Not labelled in step: " + String.join(", ", lacking) + ".");
    }

    private static Question strata(String dimension, String text) {
        return Question.of(
                "DRIVE." + dimension,
                AnswerKind.LINES,
                text,
                "As the ground truth will name it, with the least count of items in the pilot, such as: snow: 50");
    }
}
