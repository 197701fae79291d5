package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CorrectedResult;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ScoresShown;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The blind score by sealed truth and by corrected truth, side by side, for both sides alike. */
@Component
public class ScorePanels {

    private static final String TITLE = "Blind result";

    /** Beside a score by sealed truth that was corrected since. */
    static final String CORRECTED_SINCE =
            "By the truth as it was sealed. It was corrected since: both scores stand, and the"
                    + " decision rests on the corrected one.";

    private final SamplePlans plans;

    ScorePanels(SamplePlans plans) {
        this.plans = plans;
    }

    /** Empty where there is no score to be told. */
    public List<Panel> of(Pilot pilot, ScoresShown scores) {
        boolean corrected = scores.corrected().isPresent();
        return Stream.concat(
                        scores.original().stream().map(result -> original(pilot, result, corrected)),
                        scores.corrected().stream().map(result -> corrected(pilot, result)))
                .toList();
    }

    /** In place of the scores, where the vendor looked at them too often today. */
    public static Panel notNow(Refusal lookedTooOften) {
        return new Panel(TITLE, "not shown now", List.of(), List.of(String.valueOf(lookedTooOften.getMessage())));
    }

    Panel corrected(Pilot pilot, CorrectedResult result) {
        List<Fact> facts = facts(pilot, result.verdict(), result.proportion());
        facts.add(new Fact("Correction", Integer.toString(result.layer())));
        facts.add(new Fact(
                "Scored", Words.time(result.rescoredAt(), pilot.schedule().zone())));
        return new Panel(
                "Blind result, corrected",
                Proportions.headline(result.proportion()),
                facts,
                List.of(
                        "By the truth as it was corrected after disputes, under the same plan. The decision rests on this"
                                + " score."));
    }

    private Panel original(Pilot pilot, BlindResult result, boolean corrected) {
        List<Fact> facts = facts(pilot, result.verdict(), result.proportion());
        facts.add(new Fact(
                "Graded", Words.time(result.gradedAt(), pilot.schedule().zone())));
        return new Panel(
                TITLE,
                Proportions.headline(result.proportion()),
                facts,
                List.of(corrected ? CORRECTED_SINCE : "By the sealed truth."));
    }

    private List<Fact> facts(Pilot pilot, Verdict verdict, Proportion proportion) {
        Optional<SamplePlan> plan = plans.of(pilot.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Verdict", BlindPanel.word(verdict)));
        plan.ifPresent(fixed -> facts.add(new Fact("Plan", fixed.inWords())));
        facts.addAll(Proportions.facts(proportion));
        plan.ifPresent(fixed -> facts.add(new Fact("Floor", fixed.floor().toString())));
        return facts;
    }
}
