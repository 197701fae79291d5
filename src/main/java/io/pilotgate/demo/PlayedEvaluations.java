package io.pilotgate.demo;

import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A committee weighs the three vendors for one workload in the demo's first week: one documents all, one claims much, is
 * asked again and kept waiting for what its pilot shows, and one is shortlisted before its certificate ends.
 */
@Component
@Profile("demo")
class PlayedEvaluations {

    private static final String WORKLOAD = "Claims, 40,000 a month (simulated)";

    private record Weighed(DemoVendor vendor, VendorId id, EvaluationId evaluation) {}

    private final Cast cast;
    private final Evaluations evaluations;
    private final EvaluationAnswers answers;
    private final DemoQuotes quotes;
    private final PlayedCommittee committee;
    private final PlayedQuestionnaires questionnaires;
    private final PlayedRatings ratings;
    private final Pilots pilots;
    private final Clock clock;
    private final List<Weighed> weighed = new CopyOnWriteArrayList<>();
    private LocalDate firstDay = LocalDate.EPOCH;
    private int day;

    PlayedEvaluations(
            Cast cast,
            Evaluations evaluations,
            EvaluationAnswers answers,
            DemoQuotes quotes,
            PlayedCommittee committee,
            PlayedQuestionnaires questionnaires,
            PlayedRatings ratings,
            Pilots pilots,
            Clock clock) {
        this.cast = cast;
        this.evaluations = evaluations;
        this.answers = answers;
        this.quotes = quotes;
        this.committee = committee;
        this.questionnaires = questionnaires;
        this.ratings = ratings;
        this.pilots = pilots;
        this.clock = clock;
    }

    /** The questionnaires go out on the demo's first day. */
    void begin(Map<DemoVendor, VendorId> vendors) {
        firstDay = LocalDate.ofInstant(clock.instant(), DemoLaunches.ZONE);
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10);
        quotes.setBand();
        vendors.forEach((vendor, id) -> {
            EvaluationId evaluation = evaluations
                    .open(new NewEvaluation(id, WORKLOAD), cast.lead())
                    .id();
            answers.enter(evaluation, DemoAnswers.scope(firstDay), cast.lead());
            quotes.record(vendor, id, "");
            committee.prepare(evaluation, due.toString());
            weighed.add(new Weighed(vendor, id, evaluation));
        });
    }

    /** One day's work on all three. */
    void work() {
        day++;
        weighed.forEach(each -> {
            if (each.vendor() == DemoVendor.SHINING) {
                weighTheOneThatClaims(each);
            } else {
                weigh(each);
            }
        });
    }

    private void weigh(Weighed each) {
        EvaluationId id = each.evaluation();
        switch (day) {
            case 1 -> {
                questionnaires.answer(id, each.vendor(), 1, firstDay);
                questionnaires.askReferences(id, true);
            }
            case 2 -> committee.openRating(id);
            case 3 -> ratings.rateAlone(id, Rating.DOCUMENTED);
            case 4 -> {
                ratings.settle(id);
                committee.propose(id, "shortlist", "Simulated: what was asked for is documented, and no flag is open.");
            }
            case 5 -> committee.confirm(id);
            default -> {}
        }
    }

    private void weighTheOneThatClaims(Weighed each) {
        EvaluationId id = each.evaluation();
        switch (day) {
            case 1 -> questionnaires.answer(id, each.vendor(), 1, firstDay);
            case 2 ->
                questionnaires.askAgain(
                        id,
                        "Simulated: name the method behind 99.99 %, the documents of your QA, an SLA in writing, what"
                                + " becomes of our data, and two references whom we can call. Why is the price so low?");
            case 4 -> {
                questionnaires.answer(id, each.vendor(), 2, firstDay);
                questionnaires.askReferences(id, false);
                quotes.record(
                        each.vendor(),
                        each.id(),
                        "Simulated: a price for newcomers, to win the work, until the end of next June.");
                committee.openRating(id);
            }
            case 5 -> ratings.rateAlone(id, Rating.CLAIMED);
            case 6 -> {
                ratings.settle(id);
                committee.propose(
                        id, "wait", "Simulated: claims without papers. The pilot will show what they are worth.");
            }
            case 7 -> committee.confirm(id);
            default -> judgeByItsPilot(each);
        }
    }

    private void judgeByItsPilot(Weighed each) {
        if (day < 8 || pilots.ofVendor(each.id()).stream().noneMatch(pilot -> pilot.phase() == Phase.DECIDED)) {
            return;
        }
        EvaluationId id = each.evaluation();
        committee.confirm(id); // Proposed the day before.
        committee.goOn(id);
        committee.propose(
                id, "disqualify", "Simulated: its pilot was ended; measured, it was far under what it claims.");
    }
}
