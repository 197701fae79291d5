package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;

/** STR3: whether the vendor builds what the buyer will need. A roadmap can be told but not shown, so a claim passes. */
final class RoadmapAlignment implements Criterion {

    @Override
    public String code() {
        return "STR3";
    }

    @Override
    public String title() {
        return "Roadmap alignment";
    }

    @Override
    public List<Question> questions() {
        return List.of(
                Question.of("STR3.multimodal", AnswerKind.YES_NO, "Do you invest in multimodal annotation?"),
                Question.of("STR3.rlhf", AnswerKind.YES_NO, "Do you invest in RLHF?"),
                Question.of("STR3.genAiQa", AnswerKind.YES_NO, "Do you invest in quality assurance of generative AI?"),
                Question.of("STR3.evaluationServices", AnswerKind.YES_NO, "Do you invest in evaluation services?"),
                Question.of(
                        "STR3.plans",
                        AnswerKind.LONG_TEXT,
                        "What is planned for the next twelve months, and what exists already?",
                        "At least eight words."));
    }

    @Override
    public Judgement judge(Answers answers, LocalDate on) {
        Examination examination = new Examination();
        List<String> wanted = wanted(answers);
        wanted.forEach(skill -> {
            String words = RoadmapSkills.words(skill);
            examination.needs(answers.yes("STR3." + skill), words, "Plan for " + words + ".");
        });
        return examination
                .needsWhere(
                        wanted.isEmpty(),
                        RoadmapSkills.keys().stream().anyMatch(skill -> answers.yes("STR3." + skill)),
                        "a skill that is invested in",
                        "Name a skill that you invest in.")
                .needs(
                        answers.isSpecific("STR3.plans"),
                        "plans for the next twelve months",
                        "Say what is planned and what exists already.")
                .judgement();
    }

    /** A roadmap can be no more than told. */
    @Override
    public Rating pass() {
        return Rating.CLAIMED;
    }

    private static List<String> wanted(Answers answers) {
        List<String> needed = answers.lines(Needs.ROADMAP);
        return RoadmapSkills.keys().stream().filter(needed::contains).sorted().toList();
    }
}
