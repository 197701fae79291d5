package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that recommends, over every combination of its inputs and by the engine that evaluates it in service. */
class RecommendationRulesTests {

    private static final DmnModelInstance MODEL = Dmn.readModelFromFile(
            ModelFiles.ROOT.resolve("decision/recommendation.dmn").toFile());
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("recommendation", MODEL);

    /** What the table is told about a pilot. */
    record Facts(String blind, String calibration, int redFlags, int waiting, int missingDays, String figures) {

        Facts(String blind, String calibration, int redFlags, int missingDays, String figures) {
            this(blind, calibration, redFlags, 0, missingDays, figures);
        }

        DmnDecisionTableResult judged() {
            return ENGINE.evaluateDecisionTable(
                    TABLE,
                    Map.<String, Object>of(
                            "blindVerdict", blind,
                            "calibration", calibration,
                            "openRedFlags", redFlags,
                            "waitingRedFlags", waiting,
                            "missingReportDays", missingDays,
                            "figures", figures));
        }

        String recommendation() {
            return judged().collectEntries("recommendation").get(0).toString();
        }

        List<String> reasons() {
            return judged().collectEntries("reason").stream()
                    .map(Object::toString)
                    .toList();
        }

        /** The same in plain words, written down independently of the table. */
        String expected() {
            if (blind.equals("reject") || redFlags > 0) {
                return "end";
            }
            boolean calibrated = calibration.equals("accepted") || calibration.equals("waived");
            boolean complete = calibrated && waiting == 0 && missingDays == 0 && figures.equals("approved");
            return blind.equals("accept") && complete ? "scaleUp" : "adjust";
        }
    }

    static Stream<Facts> everyCombination() {
        return Stream.of("accept", "reject", "undecided", "noData")
                .flatMap(blind -> Stream.of("accepted", "waived", "missed", "noData")
                        .flatMap(calibration -> Stream.of(0, 1, 9)
                                .flatMap(flags -> Stream.of(0, 1)
                                        .flatMap(waiting -> Stream.of(0, 1, 45)
                                                .flatMap(days -> Stream.of("approved", "disputed", "noData")
                                                        .map(figures -> new Facts(
                                                                blind,
                                                                calibration,
                                                                flags,
                                                                waiting,
                                                                days,
                                                                figures)))))));
    }

    @Test
    void theFirstRuleThatMatchesDecidesInEveryCombination() {
        assertThat(everyCombination())
                .hasSize(864)
                .allSatisfy(facts -> assertThat(facts.recommendation()).isEqualTo(facts.expected()));
    }

    @Test
    void severerRulesComeFirst() {
        var severity = List.of("end", "adjust", "scaleUp");
        assertThat(everyCombination())
                .allSatisfy(facts -> assertThat(facts.judged().collectEntries("recommendation"))
                        .isSortedAccordingTo(Comparator.comparing(severity::indexOf)));
    }

    @Test
    void everyReasonIsASentenceOfItsOwn() {
        assertThat(everyCombination().flatMap(facts -> facts.reasons().stream()))
                .allSatisfy(reason -> assertThat(reason).matches("[A-Z].{40,}\\."));
    }

    @Test
    void aReasonNamesTheCountItRestsOn() {
        var reasons = new Facts("accept", "accepted", 2, 7, "approved").reasons();
        assertThat(reasons)
                .satisfiesExactly(
                        flags -> assertThat(flags).contains("vendor: 2."),
                        days -> assertThat(days).contains("report: 7."));
    }

    @Test
    void aFlagThatWaitsForACheckIsAdjustedAndSaidWhateverElseIsMet() {
        var waiting = new Facts("accept", "accepted", 0, 1, 0, "approved");
        assertThat(waiting.recommendation()).isEqualTo("adjust");
        assertThat(waiting.judged().collectEntries("rule")).containsExactly("rule_redFlagWaiting");
        assertThat(waiting.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("a check of the buyer's own: 1."));
        assertThat(new Facts("accept", "waived", 0, 1, 0, "approved").recommendation())
                .isEqualTo("adjust");
        assertThat(new Facts("accept", "accepted", 0, 0, 0, "approved").recommendation())
                .isEqualTo("scaleUp");
    }

    @Test
    void eachThingThatIsWrongGivesAReason() {
        assertThat(new Facts("reject", "missed", 1, 3, "disputed").reasons()).hasSize(5);
        assertThat(new Facts("reject", "missed", 1, 1, 3, "disputed").reasons()).hasSize(6);
        assertThat(new Facts("noData", "noData", 0, 0, "noData").reasons()).hasSize(3);
    }

    @Test
    void noDataAloneNeitherEndsAPilotNorScalesItUp() {
        assertThat(Stream.of(
                        new Facts("noData", "accepted", 0, 0, "approved"),
                        new Facts("accept", "noData", 0, 0, "approved"),
                        new Facts("accept", "accepted", 0, 0, "noData")))
                .allSatisfy(facts -> assertThat(facts.recommendation()).isEqualTo("adjust"));
    }

    @Test
    void aWaivedCalibrationScalesUpWithTheWaiverNamed() {
        var waived = new Facts("accept", "waived", 0, 0, "approved");
        assertThat(waived.recommendation()).isEqualTo("scaleUp");
        assertThat(waived.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason).contains("waived"));
    }

    @Test
    void theTableListsItsReasonsInTheOrderOfTheRules() {
        assertThat(MODEL.getModelElementsByType(DecisionTable.class))
                .singleElement()
                .satisfies(table -> assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.RULE_ORDER));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAReadableIdAndSaysWhy(Rule rule) {
        assertThat(rule.getId()).matches("rule_[a-z][A-Za-z]+");
        assertThat(rule.getDescription()).isNotNull();
        assertThat(rule.getDescription().getTextContent()).matches("[A-Z].{30,}\\.");
    }

    @Test
    void theResultNamesTheRulesItCameFrom() {
        var facts = new Facts("reject", "missed", 0, 3, "approved");
        assertThat(facts.judged().collectEntries("rule"))
                .containsExactly("rule_blindRejected", "rule_reportDaysMissing", "rule_calibrationMissed");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleNamesItself(Rule rule) {
        var named = List.copyOf(rule.getOutputEntries()).get(2);
        assertThat(named.getText().getTextContent()).isEqualTo('"' + rule.getId() + '"');
    }

    static Stream<Rule> rules() {
        return MODEL.getModelElementsByType(Rule.class).stream();
    }
}
