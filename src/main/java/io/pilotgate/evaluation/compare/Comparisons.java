package io.pilotgate.evaluation.compare;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.evaluation.Scorecards;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.evaluation.quotes.Work;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Puts vendors side by side as of a day. */
@Service
public class Comparisons {

    /** More do not fit beside each other on a screen or on paper. */
    public static final int MOST = 6;

    private final Evaluations evaluations;
    private final Vendors vendors;
    private final Scorecards scorecards;
    private final RedFlags flags;
    private final Verdicts verdicts;
    private final Quotes quotes;

    Comparisons(
            Evaluations evaluations,
            Vendors vendors,
            Scorecards scorecards,
            RedFlags flags,
            Verdicts verdicts,
            Quotes quotes) {
        this.evaluations = evaluations;
        this.vendors = vendors;
        this.scorecards = scorecards;
        this.flags = flags;
        this.verdicts = verdicts;
        this.quotes = quotes;
    }

    public Comparison of(List<EvaluationId> ids, Optional<Work> work, LocalDate on) {
        List<EvaluationId> each = ids.stream().distinct().toList();
        if (each.size() > MOST) {
            throw Refusal.invalid("evaluation", "At most " + MOST + " vendors fit side by side. Choose fewer.");
        }
        return new Comparison(each.stream().map(id -> column(id, work, on)).toList(), work);
    }

    /** The work that any of these vendors quoted for. */
    public List<Work> quoted(List<EvaluationId> ids) {
        return ids.stream()
                .flatMap(id -> quotes.inForce(evaluations.find(id).vendor()).stream())
                .map(Quote::work)
                .distinct()
                .toList();
    }

    private Compared column(EvaluationId id, Optional<Work> work, LocalDate on) {
        Evaluation evaluation = evaluations.find(id);
        return new Compared(
                vendors.find(evaluation.vendor()),
                scorecards.of(id, on),
                flags.openFor(evaluation.vendor(), on),
                flags.pendingFor(evaluation.vendor(), on),
                verdicts.standing(id),
                work.flatMap(wanted -> quotes.inForce(evaluation.vendor()).stream()
                        .filter(quote -> quote.work().equals(wanted))
                        .findFirst()));
    }
}
