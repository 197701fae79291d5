package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.EscalationTalk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.sla.SlaView.TalkRow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How questions went, in words. */
final class TalkRows {

    private TalkRows() {}

    static List<Fact> shares(CommunicationReport report) {
        return List.of(
                new Fact("First answered within 4 overlap hours", Shares.of(report.answeredSoon())),
                new Fact("Resolved within 8 overlap hours", Shares.of(report.resolvedSoon())),
                new Fact("Never reopened", Shares.of(report.settledAtOnce())),
                new Fact("Made a new version of the SOP", Shares.of(report.changedTheSop())),
                new Fact(
                        "Score",
                        report.score()
                                .map(score -> Words.share(score.doubleValue()))
                                .orElse(Shares.NO_DATA)));
    }

    static List<TalkRow> of(CommunicationReport report) {
        return report.talks().stream().map(TalkRows::row).toList();
    }

    private static TalkRow row(EscalationTalk talk) {
        return new TalkRow(
                talk.escalation().number(),
                talk.escalation().label(),
                time(talk.firstAnswer(), talk.answered()),
                time(talk.resolution(), talk.resolved()),
                talk.reopened() ? "yes" : "no",
                talk.escalation()
                        .keptSopVersion()
                        .map(version -> "version " + version)
                        .orElse("no"));
    }

    private static String time(@Nullable Duration overlap, boolean done) {
        String took = overlap == null
                ? Shares.NO_DATA
                : overlap.toMinutes() == 0 ? "less than a minute" : SlaRows.time(overlap);
        return done ? took : took + " so far, not yet";
    }
}
