package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import java.util.List;

/**
 * The questions of one questionnaire as they were when it was sent. Later changes of the catalogue do not reach them.
 *
 * @param sections one for each criterion, in the order of the catalogue
 */
public record FrozenQuestions(List<Section> sections) {

    public FrozenQuestions {
        sections = List.copyOf(sections);
    }

    /** What is asked for one criterion. */
    public record Section(String criterion, String title, Category category, List<Question> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    /** As the catalogue stands now. */
    static FrozenQuestions ofCatalogue() {
        return new FrozenQuestions(Criteria.all().stream()
                .map(criterion ->
                        new Section(criterion.code(), criterion.title(), criterion.category(), criterion.questions()))
                .filter(section -> !section.questions().isEmpty())
                .toList());
    }

    public List<Section> in(Category category) {
        return sections.stream()
                .filter(section -> section.category() == category)
                .toList();
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** @throws Refusal where it asks no such question */
    public Question find(String key) {
        return questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "question",
                        "This questionnaire has no question " + Refusal.quoted(key) + ". Take one that it asks."));
    }
}
