package io.pilotgate.portal.page;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The head of a pilot's page.
 *
 * @param terms the contract's terms
 * @param scope what the pilot is about
 * @param warnings worth a second look
 */
public record PilotHeader(
        String id,
        String name,
        String vendor,
        String phase,
        String day,
        String zone,
        List<Fact> terms,
        List<Fact> scope,
        List<String> warnings) {

    static PilotHeader of(Pilot pilot, String vendor, ContractTerms terms, Instant now) {
        return new PilotHeader(
                pilot.id().value(),
                pilot.name(),
                vendor,
                pilot.phase().title(),
                PilotRow.day(pilot, now),
                Words.zone(pilot.schedule().zone()),
                terms(terms),
                scope(pilot.scope()),
                terms.warnings());
    }

    private static List<Fact> terms(ContractTerms terms) {
        return List.of(
                new Fact("Target", terms.target() + " (rejected by mistake in at most " + terms.producerRisk() + ")"),
                new Fact("Floor", terms.floor() + " (accepted by mistake in at most " + terms.consumerRisk() + ")"),
                new Fact(
                        "Under " + terms.threshold(),
                        Words.name(terms.consequence()).toLowerCase(Locale.ROOT)),
                new Fact("Prices at the launch", String.join(" ", terms.prices().sentences())),
                new Fact(
                        "Turnaround",
                        Words.duration(terms.sla().typical()) + " typical, "
                                + Words.duration(terms.sla().peak()) + " peak, "
                                + Words.duration(terms.sla().rush()) + " rush"),
                new Fact(
                        "Pause",
                        terms.pause().agreed()
                                ? "up to " + Words.count(terms.pause().maximumDays(), "day") + " in all"
                                : "no clause agreed"),
                new Fact(
                        "Exit",
                        Words.count(terms.exit().noticeDays(), "day") + " of notice, "
                                + MoneyWords.of(terms.exit().earlyExitCost().rounded()) + "; data: "
                                + terms.exit().dataHandling()));
    }

    private static List<Fact> scope(Scope scope) {
        return List.of(
                new Fact("Task type", scope.taskType().title()),
                new Fact(
                        "Answers",
                        scope.labelKind().title() + "; an item is right if it is "
                                + scope.labelKind().rule()),
                new Fact(
                        "Data",
                        scope.modalities().stream().sorted().map(Words::name).collect(Collectors.joining(", "))),
                new Fact(
                        "Industry",
                        Words.name(scope.industry())
                                + (scope.californiaConsumers() ? ", data of California consumers" : "")),
                new Fact(
                        "Frameworks",
                        scope.frameworks().stream()
                                .sorted()
                                .map(Framework::title)
                                .collect(Collectors.joining(", "))),
                new Fact("Workflow", scope.call().workflow()),
                new Fact("Volume", scope.call().volume()),
                new Fact("Security posture", scope.call().securityPosture()));
    }
}
