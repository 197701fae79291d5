package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Needs;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.List;
import java.util.Set;

/** What the buyer needs beside what its industry demands: shared hours, audited systems, a roadmap. */
public final class OwnNeeds implements Part {

    private static final Set<String> SKILLS = Set.of("multimodal", "rlhf", "genAiQa", "evaluationServices");

    @Override
    public String key() {
        return "need";
    }

    @Override
    public String title() {
        return "What we need";
    }

    @Override
    public String why() {
        return "The criteria on certificates, overlap and roadmap are held against it.";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of(
                        Needs.AUDITED_SYSTEMS,
                        AnswerKind.YES_NO,
                        "Does the data flow into systems that are audited?",
                        "Then a SOC 2 Type II report is asked for."),
                Question.of(Needs.ZONE, AnswerKind.ZONE, "Our time zone", "America/New_York where nothing is said."),
                Question.of(Needs.FROM, AnswerKind.TIME, "Our working day begins"),
                Question.of(Needs.TO, AnswerKind.TIME, "Our working day ends"),
                Question.of(
                        Needs.OVERLAP,
                        AnswerKind.HOURS,
                        "Hours that have to overlap each working day",
                        "2 where nothing is said."),
                Question.of(
                        Needs.ROADMAP,
                        AnswerKind.LINES,
                        "What our roadmap will need",
                        "One a line of: multimodal, rlhf, genAiQa, evaluationServices."));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return answers.lines(Needs.ROADMAP).stream()
                .filter(line -> !SKILLS.contains(line))
                .map(line -> new Reason(
                        Needs.ROADMAP, "Write one of multimodal, rlhf, genAiQa, evaluationServices on each line."))
                .limit(1)
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        return answers.has(Needs.AUDITED_SYSTEMS)
                ? Check.met(key(), title(), "On record.")
                : Check.noData(key(), title(), "Say at least whether the data flows into audited systems.");
    }
}
