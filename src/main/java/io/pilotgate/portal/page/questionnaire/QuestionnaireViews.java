package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.access.Account;
import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.Evidence;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireEvent;
import io.pilotgate.portal.AnswerDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.questionnaire.QuestionnaireView.CategoryRow;
import io.pilotgate.portal.page.questionnaire.QuestionnaireView.EventRow;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers the page of a questionnaire. */
@Component
class QuestionnaireViews {

    private final QuestionnaireDesk desk;
    private final AnswerDesk answers;
    private final AnswersViews pages;
    private final Clock clock;

    QuestionnaireViews(QuestionnaireDesk desk, AnswerDesk answers, AnswersViews pages, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    QuestionnaireView of(Questionnaire questionnaire) {
        boolean vendors = desk.isVendors();
        String path = QuestionnaireRow.path(questionnaire);
        int open = answers.unanswered(questionnaire).size();
        return new QuestionnaireView(
                path,
                desk.workload(questionnaire),
                desk.vendor(questionnaire).name(),
                "/vendors/" + questionnaire.vendor(),
                QuestionnaireRow.standing(questionnaire, clock.instant()),
                QuestionnaireRow.style(questionnaire, clock.instant()),
                vendors,
                questionnaire.isOpen(),
                answers.isReadable(questionnaire),
                desk.maySend(),
                facts(questionnaire, vendors),
                categories(questionnaire),
                open == 0 ? "" : Words.count(open, "question"),
                desk.history(questionnaire).stream()
                        .map(event -> row(event, path))
                        .toList());
    }

    List<QuestionnaireRow> own() {
        return desk.own().stream()
                .map(questionnaire -> QuestionnaireRow.of(
                        questionnaire, desk.workload(questionnaire), pages.zones(questionnaire), clock.instant()))
                .toList();
    }

    private List<Fact> facts(Questionnaire questionnaire, boolean vendors) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Due", pages.zones(questionnaire).time(questionnaire.due())),
                new Fact(
                        "Sent",
                        Words.time(questionnaire.sentAt(), ZoneOffset.UTC) + " (UTC) by "
                                + Named.of(questionnaire.sentBy())),
                new Fact("Round", Integer.toString(questionnaire.round())),
                new Fact("Version of the questions", questionnaire.version().hex())));
        if (!vendors) {
            facts.add(new Fact("May answer", mayAnswer(desk.peopleOf(questionnaire))));
        }
        return facts;
    }

    /** A vendor is told by mail that it is asked, and can answer once somebody of it may sign in. */
    private static String mayAnswer(List<Account> people) {
        return people.isEmpty()
                ? "Nobody yet: the vendor has no account. Ask an administrator to make one."
                : people.stream()
                        .map(person -> person.name() + " (" + person.id() + ")")
                        .collect(Collectors.joining(", "));
    }

    private List<CategoryRow> categories(Questionnaire questionnaire) {
        Map<String, String> given = answers.answers(questionnaire);
        List<Evidence> evidence = answers.evidence(questionnaire);
        return Arrays.stream(Category.values())
                .map(category -> category(questionnaire, category, given, evidence))
                .toList();
    }

    private CategoryRow category(
            Questionnaire questionnaire, Category category, Map<String, String> given, List<Evidence> evidence) {
        List<String> keys = desk.questions(questionnaire).in(category).stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::key)
                .toList();
        long answered = keys.stream().filter(given::containsKey).count();
        long lying = evidence.stream()
                .filter(piece -> keys.contains(piece.question()))
                .count();
        return new CategoryRow(
                AnswersViews.path(questionnaire, category),
                category.title(),
                answered + " of " + keys.size(),
                Long.toString(lying),
                answered == keys.size() ? "met" : "soon");
    }

    private static EventRow row(QuestionnaireEvent event, String path) {
        boolean submitted = event.kind() == QuestionnaireEvent.Kind.SUBMITTED;
        return new EventRow(
                Words.name(event.kind()) + ", round " + event.round(),
                Words.time(event.at(), ZoneOffset.UTC),
                Named.of(event.by()),
                event.reason(),
                submitted ? path + "/submissions/" + event.round() : "",
                event.hash() == null ? "" : event.hash().hex());
    }
}
