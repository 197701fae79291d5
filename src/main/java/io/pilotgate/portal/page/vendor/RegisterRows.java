package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.assurance.Lapse;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.portal.AssuranceDesk;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.evaluation.EvaluationHeads;
import io.pilotgate.portal.page.questionnaire.QuestionnaireRow;
import io.pilotgate.portal.page.vendor.RegisterRow.Mark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the register: of each vendor where it stands, when its papers end and what is due next. */
@Component
class RegisterRows {

    /** Something with a day. */
    private record Dated(LocalDate day, String what) {}

    private final VendorDesk vendors;
    private final EvaluationDesk evaluations;
    private final EvaluationHeads heads;
    private final QuestionnaireDesk questionnaires;
    private final AssuranceDesk papers;
    private final Clock clock;

    RegisterRows(
            VendorDesk vendors,
            EvaluationDesk evaluations,
            EvaluationHeads heads,
            QuestionnaireDesk questionnaires,
            AssuranceDesk papers,
            Clock clock) {
        this.vendors = vendors;
        this.evaluations = evaluations;
        this.heads = heads;
        this.questionnaires = questionnaires;
        this.papers = papers;
        this.clock = clock;
    }

    RegisterRow of(Vendor vendor) {
        String path = "/vendors/" + vendor.id();
        List<Questionnaire> asked = questionnaires.of(vendor.id().value());
        List<Lapse> lapses = papers.lapses(vendor);
        String who = Stream.of(vendor.contactName(), vendor.country(), vendor.specialisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new RegisterRow(
                path,
                vendor.name(),
                who,
                evaluation(vendor, path),
                questionnaire(asked, path),
                paper(lapses, path),
                soc2(vendor, path),
                vendors.openFlags(vendor).stream().map(RedFlag::code).toList(),
                next(asked, lapses));
    }

    private Mark evaluation(Vendor vendor, String path) {
        return evaluations.of(vendor.id()).stream()
                .findFirst()
                .map(heads::of)
                .map(head -> new Mark(head.standing(), head.path(), head.style()))
                .orElse(new Mark("none yet", path + "/evaluations", ""));
    }

    private Mark questionnaire(List<Questionnaire> asked, String path) {
        return asked.stream()
                .findFirst()
                .map(newest -> new Mark(
                        QuestionnaireRow.standing(newest, clock.instant()),
                        QuestionnaireRow.path(newest),
                        QuestionnaireRow.style(newest, clock.instant())))
                .orElse(new Mark("none sent", path + "/evaluations", ""));
    }

    private Mark paper(List<Lapse> lapses, String path) {
        return lapses.stream()
                .findFirst()
                .map(first -> LapseRow.of(first, papers.today()))
                .map(row -> new Mark(row.lastDay() + ", " + row.left(), path + "/assurance", row.style()))
                .orElse(new Mark("none on record", path + "/assurance", "held"));
    }

    private Mark soc2(Vendor vendor, String path) {
        return papers.soc2(vendor.id().value()).stream()
                .findFirst()
                .map(newest -> papers.standing(newest.report()))
                .map(standing -> new Mark(standing.title(), path + "/assurance", standing.isCurrent() ? "met" : "soon"))
                .orElse(new Mark("none on record", path + "/assurance", ""));
    }

    private String next(List<Questionnaire> asked, List<Lapse> lapses) {
        Stream<Dated> answers = asked.stream()
                .filter(Questionnaire::isOpen)
                .map(open -> new Dated(open.dueOn(), "answers to the questionnaire"));
        Stream<Dated> ends = lapses.stream()
                .filter(lapse -> !lapse.lastDay().isBefore(papers.today()))
                .map(lapse -> new Dated(lapse.lastDay(), lapse.title() + " ends"));
        return Stream.concat(answers, ends)
                .min(Comparator.comparing(Dated::day))
                .map(due -> Words.date(due.day()) + ": " + due.what())
                .orElse("nothing");
    }
}
