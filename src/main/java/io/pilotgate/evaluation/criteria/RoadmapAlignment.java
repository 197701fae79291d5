package io.pilotgate.evaluation.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** STR3: whether the vendor builds what the buyer will need. A roadmap can be told but not shown, so a claim passes. */
final class RoadmapAlignment implements Criterion {

    private static final Map<String, String> SKILLS = new TreeMap<>(Map.of(
            "multimodal", "multimodal annotation",
            "rlhf", "RLHF",
            "genAiQa", "quality assurance of generative AI",
            "evaluationServices", "evaluation services"));

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
        SKILLS.forEach((skill, words) -> {
            if (wanted.contains(skill)) {
                examination.needs(answers.yes("STR3." + skill), words, "Plan for " + words + ".");
            }
        });
        return examination
                .needsWhere(
                        wanted.isEmpty(),
                        SKILLS.keySet().stream().anyMatch(skill -> answers.yes("STR3." + skill)),
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
        return answers.lines(Needs.ROADMAP).stream().filter(SKILLS::containsKey).toList();
    }
}
