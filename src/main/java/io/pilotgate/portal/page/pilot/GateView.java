package io.pilotgate.portal.page.pilot;

import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.util.List;

/**
 * A gate on the pilot's page.
 *
 * @param standing "passed", "open" or "ahead"
 * @param decisions what people decided at it, oldest first
 */
public record GateView(
        String key,
        String title,
        String date,
        String standing,
        List<ConditionView> conditions,
        List<String> decisions) {

    /**
     * A condition of a gate.
     *
     * @param verdict "met", "not met", "no data", the last two with "(waived)" where they were
     * @param style its class in the style sheet
     * @param waiver who let it pass and why; empty where nobody did
     * @param mayWaive whether a lead may still let it pass
     */
    public record ConditionView(
            String key, String title, String verdict, String style, String reason, String waiver, boolean mayWaive) {}

    static GateView of(Pilot pilot, Gate gate, List<ConditionFinding> findings, List<GateDecision> decisions) {
        int reached = pilot.phase().ordinal();
        String standing = reached > gate.ordinal() ? "passed" : reached == gate.ordinal() ? "open" : "ahead";
        ZoneId zone = pilot.schedule().zone();
        return new GateView(
                gate.name(),
                gate.title(),
                Words.date(pilot.schedule().gateDate(gate)),
                standing,
                findings.stream()
                        .map(finding -> condition(finding, !standing.equals("passed"), zone))
                        .toList(),
                decisions.stream()
                        .filter(decision -> decision.gate() == gate)
                        .map(decision -> sentence(decision, zone))
                        .toList());
    }

    private static ConditionView condition(ConditionFinding finding, boolean open, ZoneId zone) {
        boolean met = finding.finding() instanceof Finding.Met;
        return new ConditionView(
                finding.key(),
                finding.title(),
                finding.verdict(),
                met ? "met" : finding.waiver().isPresent() ? "waived" : "held",
                finding.finding().reason(),
                finding.waiver()
                        .map(waiver -> "Waived by " + Named.of(waiver.by()) + " on " + Words.time(waiver.at(), zone)
                                + ": " + waiver.reason())
                        .orElse(""),
                open && !met && finding.waivable());
    }

    private static String sentence(GateDecision decision, ZoneId zone) {
        String reason = decision.reason().isBlank() ? "" : ": " + decision.reason();
        return day(decision.day()) + ", " + Words.time(decision.at(), zone) + ": " + decision.outcome() + " by "
                + Named.of(decision.by()) + reason;
    }

    /** Whoever is early decides before the kick-off, on a day that has no number. */
    static String day(int day) {
        return day < 1 ? "Before day 1" : "Day " + day;
    }
}
