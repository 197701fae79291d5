package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.criteria.IndustryFrameworks;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Parts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a vendor cannot be shortlisted without, each met, not met or without data. */
@Service
public class EvaluationChecks {

    private static final String FRAMEWORKS = "frameworks";
    private static final String FRAMEWORKS_TITLE = "Frameworks of the industry";
    private static final String FLAGS = "redFlags";
    private static final String FLAGS_TITLE = "No open red flag";

    private final Evaluations evaluations;
    private final EvaluationCase cases;
    private final Scorecards scorecards;
    private final RedFlags flags;

    EvaluationChecks(Evaluations evaluations, EvaluationCase cases, Scorecards scorecards, RedFlags flags) {
        this.evaluations = evaluations;
        this.cases = cases;
        this.scorecards = scorecards;
        this.flags = flags;
    }

    public List<Check> of(EvaluationId id, LocalDate on) {
        Evaluation evaluation = evaluations.find(id);
        Answers answers = cases.of(evaluation);
        Scorecard card = scorecards.of(id, on);
        Stream<Check> before = Stream.concat(Parts.all().stream(), evaluation.demands().parts().stream())
                .map(part -> part.check(answers));
        Stream<Check> categories = Arrays.stream(Category.values()).map(category -> category(category, card));
        return Stream.of(
                        before,
                        Stream.of(frameworks(evaluation, answers, on)),
                        categories,
                        Stream.of(agreement(card), redFlags(evaluation, on)))
                .flatMap(checks -> checks)
                .toList();
    }

    /** A framework that the presets demand is no matter of points. */
    private static Check frameworks(Evaluation evaluation, Answers answers, LocalDate on) {
        List<String> missing = IndustryFrameworks.missing(answers, on);
        String demanded =
                evaluation.demands().frameworks().stream().map(Framework::title).collect(Collectors.joining(", "));
        if (demanded.isEmpty()) {
            return Check.met(FRAMEWORKS, FRAMEWORKS_TITLE, "None beyond ISO 27001 is demanded.");
        }
        if (missing.isEmpty()) {
            return Check.met(FRAMEWORKS, FRAMEWORKS_TITLE, "Answered or on record: " + demanded + ".");
        }
        String reason = "This work (" + evaluation.demands().title() + ") demands " + demanded + "; missing: "
                + String.join(", ", missing) + ". Have SEC2 answered, and put reports on record.";
        return IndustryFrameworks.areAnswered(answers)
                ? Check.notMet(FRAMEWORKS, FRAMEWORKS_TITLE, reason)
                : Check.noData(FRAMEWORKS, FRAMEWORKS_TITLE, reason);
    }

    private static Check category(Category category, Scorecard card) {
        String key = category.name().toLowerCase(Locale.ROOT);
        List<ScoreRow> rows = card.in(category);
        String open = rows.stream()
                .filter(row -> row.settled().isEmpty())
                .map(row -> row.criterion().code())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return Check.noData(
                    key, category.title(), "Not settled yet: " + open + ". It takes all five, rated and settled.");
        }
        return rows.stream().allMatch(ScoreRow::isLeftOut)
                ? Check.notMet(key, category.title(), "A whole category is left out. Rate what applies of it.")
                : Check.met(key, category.title(), "All five are settled.");
    }

    private static Check agreement(Scorecard card) {
        return card.agreed()
                ? Check.met("agreement", "Agreement of the reviewers", "Every reviewer agreed to the ratings.")
                : Check.noData(
                        "agreement",
                        "Agreement of the reviewers",
                        "The reviewers have not all agreed to the ratings as they are settled.");
    }

    private Check redFlags(Evaluation evaluation, LocalDate on) {
        List<RedFlag> open = flags.openFor(evaluation.vendor(), on);
        if (!open.isEmpty()) {
            return Check.notMet(
                    FLAGS,
                    FLAGS_TITLE,
                    open.stream()
                            .map(flag -> flag.code() + " " + flag.title() + ": " + flag.reason())
                            .collect(Collectors.joining(" ")));
        }
        List<PendingFlag> pending = flags.pendingFor(evaluation.vendor(), on);
        return pending.isEmpty()
                ? Check.met(FLAGS, FLAGS_TITLE, "No red flag is open against the vendor.")
                : Check.noData(
                        FLAGS,
                        FLAGS_TITLE,
                        pending.stream().map(PendingFlag::sentence).collect(Collectors.joining(" ")));
    }
}
