package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions.Section;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.TwoZones;
import io.pilotgate.portal.page.questionnaire.AnswersView.SectionView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the page of one category. */
@Component
class AnswersViews {

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;

    AnswersViews(QuestionnaireDesk desk, AnswerDesk answers) {
        this.desk = desk;
        this.answers = answers;
    }

    AnswersView of(Questionnaire questionnaire, Category category) {
        List<Section> sections = desk.questions(questionnaire).in(category);
        Map<String, String> given = answers.answers(questionnaire);
        List<Evidence> evidence = answers.evidence(questionnaire);
        String home = QuestionnaireRow.path(questionnaire);
        List<SectionView> shown = sections.stream()
                .map(section -> new SectionView(
                        section.criterion(),
                        section.criterion() + " " + section.title(),
                        section.questions().stream()
                                .map(question -> QuestionRow.of(
                                        question, given.getOrDefault(question.key(), ""), evidence, home))
                                .toList()))
                .toList();
        return new AnswersView(
                category.title(),
                (category.ordinal() + 1) + " of " + Category.values().length,
                path(questionnaire, category),
                home,
                category.ordinal() + 1 < Category.values().length
                        ? path(questionnaire, Category.values()[category.ordinal() + 1])
                        : null,
                desk.vendor(questionnaire).name(),
                zones(questionnaire).time(questionnaire.due()),
                desk.isVendors() && questionnaire.isOpen(),
                answers.isReadable(questionnaire),
                shown,
                sections.stream()
                        .flatMap(section -> section.questions().stream())
                        .map(question -> new Option(question.key(), question.key() + ": " + question.text()))
                        .toList(),
                shown.stream()
                        .flatMap(section -> section.questions().stream())
                        .flatMap(question -> question.evidence().stream())
                        .toList());
    }

    /** The answers of a category as a form shows them. */
    Map<String, List<String>> values(Questionnaire questionnaire) {
        return answers.answers(questionnaire).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> List.of(answer.getValue())));
    }

    List<String> keys(Questionnaire questionnaire, Category category) {
        FrozenQuestions questions = desk.questions(questionnaire);
        return questions.in(category).stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::key)
                .toList();
    }

    TwoZones zones(Questionnaire questionnaire) {
        return new TwoZones(questionnaire.zone(), desk.vendor(questionnaire).zone());
    }

    static String path(Questionnaire questionnaire, Category category) {
        return QuestionnaireRow.path(questionnaire) + "/answers/"
                + category.name().toLowerCase(Locale.ROOT);
    }
}
