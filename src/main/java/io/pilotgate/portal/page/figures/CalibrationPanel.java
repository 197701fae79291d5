package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.CalibrationCard;
import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.CalibrationTraining;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the calibration showed, and what it cannot show. */
@Component
public class CalibrationPanel {

    private static final String TITLE = "Calibration";

    private final Calibrations calibrations;

    CalibrationPanel(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    public List<Panel> of(Pilot pilot) {
        List<CalibrationResult> graded = calibrations.of(pilot.id());
        return graded.isEmpty()
                ? List.of(Panel.noData(TITLE, "No calibration batch has been graded."))
                : Stream.concat(
                                graded.stream().map(result -> panel(result, pilot)),
                                calibrations.trainings(pilot.id()).stream().map(redone -> panel(redone, pilot)))
                        .toList();
    }

    /** Whether there are items to review. */
    public boolean isGraded(Pilot pilot) {
        return calibrations.latest(pilot.id()).isPresent();
    }

    private static Panel panel(CalibrationResult result, Pilot pilot) {
        CalibrationCard card = CalibrationCard.of(result);
        List<Fact> facts = new ArrayList<>(Proportions.facts(result.proportion()));
        facts.add(new Fact("Ties", CalibrationResult.TIES.title() + ", " + result.tied() + " tied"));
        facts.add(new Fact("Target", result.target().toString()));
        facts.add(new Fact(
                "Graded", Words.time(result.gradedAt(), pilot.schedule().zone())));
        return new Panel(
                TITLE + ", attempt " + result.attempt(),
                Proportions.headline(result.proportion()),
                facts,
                List.of(card.figure(), card.shows(), card.doesNotShow(), card.reach(), standing(result, pilot)));
    }

    private static Panel panel(CalibrationTraining redone, Pilot pilot) {
        return new Panel(
                "Training on attempt " + redone.attempt(),
                Proportions.headline(redone.proportion()),
                List.of(
                        new Fact("Batch", Long.toString(redone.batch())),
                        new Fact(
                                "Received",
                                Words.time(redone.receivedAt(), pilot.schedule().zone()))),
                List.of(
                        "Items whose truth may be known were done again. It shows what was learned and is no verdict: that"
                                + " takes another attempt on items that are new."));
    }

    private static String standing(CalibrationResult result, Pilot pilot) {
        return result.acceptance()
                .map(accepted -> "Accepted by " + Named.of(accepted.by()) + " on "
                        + Words.time(accepted.at(), pilot.schedule().zone())
                        + (accepted.reason().isBlank() ? "." : ": " + accepted.reason()))
                .orElse("Nobody has accepted it.");
    }
}
