package io.pilotgate.evaluation.scoping;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Needs;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.criteria.RoadmapSkills;
import io.pilotgate.kernel.Refusal.Reason;
import java.math.BigDecimal;
import java.util.List;

/** What the buyer needs beside what its industry demands: shared hours, audited systems, a roadmap. */
public final class OwnNeeds implements Part {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

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
                new Question(
                        Needs.ROADMAP,
                        "What our roadmap will need",
                        AnswerKind.CHOICES,
                        RoadmapSkills.keys(),
                        "Several kinds of data together, preferences (RLHF), checks of generative AI, evaluation services."));
    }

    @Override
    public List<Reason> mistakes(Answers answers) {
        return answers
                .number(Needs.OVERLAP)
                .filter(hours -> hours.compareTo(HOURS_OF_A_DAY) > 0)
                .map(hours -> new Reason(Needs.OVERLAP, "A day has 24 hours. Say how many of them have to overlap."))
                .stream()
                .toList();
    }

    @Override
    public Check check(Answers answers) {
        return answers.has(Needs.AUDITED_SYSTEMS)
                ? Check.met(key(), title(), "On record.")
                : Check.noData(key(), title(), "Say at least whether the data flows into audited systems.");
    }
}
