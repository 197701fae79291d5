package io.pilotgate.testing;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.Ratings;
import io.pilotgate.evaluation.SettledRatings;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.evaluation.Verdicts;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens evaluations for tests, each of a vendor of its own, and carries them as far as a test needs. */
@Component
public class TrialEvaluations {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId MAX = new PersonId("max");

    private final TrialVendors vendors;
    private final Evaluations evaluations;
    private final EvaluationAnswers answers;
    private final Ratings ratings;
    private final SettledRatings settled;
    private final Verdicts verdicts;

    TrialEvaluations(
            TrialVendors vendors,
            Evaluations evaluations,
            EvaluationAnswers answers,
            Ratings ratings,
            SettledRatings settled,
            Verdicts verdicts) {
        this.vendors = vendors;
        this.evaluations = evaluations;
        this.answers = answers;
        this.ratings = ratings;
        this.settled = settled;
        this.verdicts = verdicts;
    }

    public Evaluation open() {
        return openFor(vendors.certified());
    }

    public Evaluation openFor(VendorId vendor) {
        return evaluations.open(new NewEvaluation(vendor, "Boxes in street scenes"), LENA);
    }

    public Evaluation openWith(Set<String> presets) {
        return evaluations.open(new NewEvaluation(vendors.certified(), "Boxes in street scenes", presets), LENA);
    }

    /** Scope and answers with nothing missing; not rated yet. */
    public Evaluation answered() {
        Evaluation evaluation = open();
        answers.enter(evaluation.id(), TrialScopes.entered(), LENA);
        answers.enter(evaluation.id(), TrialAnswers.good().values(), LENA);
        return evaluation;
    }

    /** All 25 documented, and two reviewers who agree. In November 2026: set the clock first. */
    public Evaluation agreed() {
        return agreed(answered());
    }

    /** Shortlisted by two people for another work. On a day on which the papers of {@link TrialVendors} stand. */
    public Evaluation agreedFor(Map<String, String> work) {
        Evaluation evaluation = answered();
        answers.enter(evaluation.id(), work, LENA);
        agreed(evaluation);
        verdicts.propose(evaluation.id(), Verdict.SHORTLIST, "The best", LENA);
        verdicts.confirm(evaluation.id(), MAX);
        return evaluation;
    }

    private Evaluation agreed(Evaluation evaluation) {
        ratings.ask(evaluation.id(), Set.of(LENA, MAX), LENA);
        rateAll(evaluation.id(), LENA);
        rateAll(evaluation.id(), MAX);
        settled.agree(evaluation.id(), LENA);
        settled.agree(evaluation.id(), MAX);
        return evaluation;
    }

    private void rateAll(EvaluationId id, PersonId person) {
        Criteria.all()
                .forEach(criterion ->
                        ratings.rate(id, criterion.code(), Optional.of(Rating.DOCUMENTED), "As answered", person));
        ratings.handIn(id, person);
    }
}
