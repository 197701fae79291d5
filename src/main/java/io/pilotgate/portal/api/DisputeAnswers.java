package io.pilotgate.portal.api;

import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.DisputeWindow;
import io.pilotgate.grading.Disputes;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.DisputeShown;
import io.pilotgate.portal.DisputeShows;
import io.pilotgate.portal.ScoresShown;
import io.pilotgate.portal.api.DisputesJson.CorrectionJson;
import io.pilotgate.portal.api.DisputesJson.ItemJson;
import io.pilotgate.portal.api.DisputesJson.ScoreJson;
import io.pilotgate.portal.api.DisputesJson.WindowJson;
import org.springframework.stereotype.Component;

/** Puts the disputes of a pilot into JSON for whoever asks. */
@Component
class DisputeAnswers {

    private final Disputes disputes;
    private final DisputeShows shows;

    DisputeAnswers(Disputes disputes, DisputeShows shows) {
        this.disputes = disputes;
        this.shows = shows;
    }

    DisputesJson of(Pilot pilot) {
        ScoresShown scores = shows.scores(pilot);
        return new DisputesJson(
                disputes.stage(pilot.id()).name(),
                disputes.window(pilot.id()).map(window -> json(window, pilot)).orElse(null),
                shows.items(pilot).stream().map(DisputeAnswers::json).toList(),
                shows.corrections(pilot).stream().map(DisputeAnswers::json).toList(),
                scores.original()
                        .map(result -> new ScoreJson(result.verdict().name(), ProportionJson.of(result.proportion())))
                        .orElse(null),
                scores.corrected()
                        .map(result -> new ScoreJson(result.verdict().name(), ProportionJson.of(result.proportion())))
                        .orElse(null));
    }

    private static WindowJson json(DisputeWindow window, Pilot pilot) {
        return new WindowJson(
                window.failed(),
                window.workingDays(),
                window.openedAt(),
                window.end(pilot.schedule()).orElse(null),
                window.closing().map(DisputeWindow.Closing::at).orElse(null),
                window.closing().map(DisputeWindow.Closing::by).orElse(null));
    }

    private static ItemJson json(DisputeShown shown) {
        return new ItemJson(
                shown.number(),
                shown.label(),
                shown.item(),
                shown.labels(),
                shown.state().name(),
                shown.reason(),
                shown.evidence(),
                shown.contestedAt(),
                shown.right() == null ? null : shown.right().name(),
                shown.ruling());
    }

    private static CorrectionJson json(CorrectionLayer layer) {
        return new CorrectionJson(
                layer.number(),
                layer.items(),
                layer.root().hex(),
                layer.waits() ? "WAITS" : layer.isCountersigned() ? "COUNTERSIGNED" : "DECLINED",
                layer.madeAt());
    }
}
