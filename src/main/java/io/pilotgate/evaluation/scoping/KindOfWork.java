package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which data is labelled and what is done with it. The vendor is weighed for that, and a pilot is held to it. */
public final class KindOfWork implements Part {

    public static final String MODALITIES = "WORK.modalities";
    public static final String TASK = "WORK.taskType";
    public static final String STRATA = "WORK.strata";

    @Override
    public String key() {
        return "work";
    }

    @Override
    public String title() {
        return "Data and task";
    }

    @Override
    public String why() {
        return "The vendor is weighed for this data and this task; a pilot that is launched from here is held to both.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.someOf(
                        MODALITIES,
                        "Data modality",
                        Arrays.stream(DataModality.values())
                                .map(DataModality::title)
                                .toList()),
                new Question(
                        TASK,
                        "Task type",
                        AnswerKind.CHOICE,
                        Arrays.stream(TaskType.values()).map(TaskType::title).toList(),
                        ""),
                Question.of(
                        STRATA,
                        AnswerKind.LINES,
                        "Rare parts of the work, with the least count of items in the pilot",
                        "As the ground truth will name them, such as: night: 50. Empty where there are none."));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return LeastCounts.mistakes(STRATA, answers.lines(STRATA));
    }

    @Override
    public Check check(Answers answers) {
        Optional<TaskType> task = taskType(answers);
        if (modalities(answers).isEmpty() || task.isEmpty()) {
            return Check.noData(key(), title(), "Say which data is labelled, and what the task is.");
        }
        return Check.met(
                key(),
                title(),
                modalities(answers).stream().map(DataModality::title).collect(Collectors.joining(", ")) + "; "
                        + task.get().title() + "."
                        + (task.get().isGradable()
                                ? ""
                                : " It cannot be measured against ground truth yet, so no pilot can be launched for it."));
    }

    @Override
    public LeastCounts leastCounts(Answers answers) {
        return LeastCounts.stored(answers.lines(STRATA));
    }

    /** None where nothing is said. */
    public static Set<DataModality> modalities(Answers answers) {
        EnumSet<DataModality> chosen = EnumSet.noneOf(DataModality.class);
        Arrays.stream(DataModality.values())
                .filter(modality -> answers.lines(MODALITIES).contains(modality.title()))
                .forEach(chosen::add);
        return chosen;
    }

    public static Optional<TaskType> taskType(Answers answers) {
        return Arrays.stream(TaskType.values())
                .filter(type -> answers.text(TASK).filter(type.title()::equals).isPresent())
                .findFirst();
    }
}
