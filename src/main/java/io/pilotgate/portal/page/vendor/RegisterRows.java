package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.PendingFlag;
import io.pilotgate.evaluation.RedFlag;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.assurance.Lapse;
import io.pilotgate.evaluation.assurance.Lapses;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.portal.AssuranceDesk;
import io.pilotgate.portal.EvaluationDesk;
import io.pilotgate.portal.QuestionnaireDesk;
import io.pilotgate.portal.VendorDesk;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.evaluation.EvaluationHead;
import io.pilotgate.portal.page.questionnaire.QuestionnaireRow;
import io.pilotgate.portal.page.vendor.RegisterRow.Mark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the register: of each vendor where it stands, when its papers end and what is due next. */
@Component
class RegisterRows {

    /** Something with a day. */
    private record Dated(LocalDate day, String what) {}

    /** What is on record, of all vendors together: the list asks no more of many vendors than of one. */
    private record Known(
            Map<VendorId, Evaluation> evaluations,
            Map<EvaluationId, Verdict> verdicts,
            Map<VendorId, List<Questionnaire>> questionnaires,
            Map<VendorId, Soc2Report> soc2,
            Map<VendorId, List<RedFlag>> flags,
            Map<VendorId, List<PendingFlag>> waiting) {}

    private final VendorDesk vendors;
    private final EvaluationDesk evaluations;
    private final QuestionnaireDesk questionnaires;
    private final AssuranceDesk papers;
    private final Clock clock;

    RegisterRows(
            VendorDesk vendors,
            EvaluationDesk evaluations,
            QuestionnaireDesk questionnaires,
            AssuranceDesk papers,
            Clock clock) {
        this.vendors = vendors;
        this.evaluations = evaluations;
        this.questionnaires = questionnaires;
        this.papers = papers;
        this.clock = clock;
    }

    List<RegisterRow> of(List<Vendor> all) {
        Map<VendorId, Evaluation> newest = evaluations.newest();
        Known known = new Known(
                newest,
                evaluations.standing(newest.values()),
                questionnaires.byVendor(),
                papers.soc2(),
                vendors.openFlags(all),
                vendors.waitingFlags(all));
        return all.stream().map(vendor -> row(vendor, known)).toList();
    }

    private RegisterRow row(Vendor vendor, Known known) {
        String path = "/vendors/" + vendor.id();
        List<Questionnaire> asked = known.questionnaires().getOrDefault(vendor.id(), List.of());
        Optional<Soc2Report> report = Optional.ofNullable(known.soc2().get(vendor.id()));
        List<Lapse> lapses = Lapses.of(vendor, report);
        String who = Stream.of(vendor.contactName(), vendor.country(), vendor.specialisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new RegisterRow(
                path,
                vendor.name(),
                who,
                evaluation(vendor, known, path),
                questionnaire(asked, path),
                paper(lapses, path),
                soc2(report, path),
                known.flags().getOrDefault(vendor.id(), List.of()).stream()
                        .map(RedFlag::code)
                        .toList(),
                known.waiting().getOrDefault(vendor.id(), List.of()).stream()
                        .map(PendingFlag::code)
                        .toList(),
                next(asked, lapses));
    }

    private static Mark evaluation(Vendor vendor, Known known, String path) {
        return Optional.ofNullable(known.evaluations().get(vendor.id()))
                .map(newest -> EvaluationHead.of(
                        newest, vendor, Optional.ofNullable(known.verdicts().get(newest.id()))))
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

    private Mark soc2(Optional<Soc2Report> newest, String path) {
        return newest.map(papers::standing)
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
