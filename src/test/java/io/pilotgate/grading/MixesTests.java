package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.ProductionMix;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class MixesTests {

    @Autowired
    Mixes mixes;

    @Autowired
    Pilots pilots;

    @Autowired
    GroundTruth truth;

    @Autowired
    Gates gates;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    /** Half of the night that the production will have: chi-square / n = .01/.2 + .01/.8, so V is .25. */
    @Test
    void half_the_night_is_refused_until_it_is_explained() {
        PilotId pilot = declared();
        seal(pilot, 10);

        MixComparison mix = mixes.of(pilot).orElseThrow();
        assertThat(mix.figure().orElseThrow().cramersV().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(mix.figure().orElseThrow().chiSquare()).isCloseTo(6.25, within(1e-9));
        assertThat(finding(pilot)).isInstanceOf(Finding.NotMet.class);
        assertThat(finding(pilot).reason())
                .contains("Cramer's V 0.250 (chi-square 6.25, degrees of freedom 1, p = 0.0124)")
                .doesNotContain("night");

        mixes.explain(pilot, " The night items are drawn for the second batch. ", TrialPilots.LEAD);

        assertThat(finding(pilot)).isInstanceOf(Finding.Met.class);
        assertThat(finding(pilot).reason()).contains("0.250", "trialLead: The night items");
        assertThat(audit.of(pilot)).anyMatch(entry -> entry.action().equals("mix-explained"));
        assertThatThrownBy(() -> mixes.explain(pilot, "Another.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not written over");
    }

    @Test
    void a_mix_like_the_productions_needs_no_reason() {
        PilotId pilot = declared();
        seal(pilot, 21);

        assertThat(finding(pilot)).isInstanceOf(Finding.Met.class);
        assertThatThrownBy(() -> mixes.explain(pilot, "Because.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No reason is due");
    }

    @Test
    void a_stratum_that_was_never_declared_differs_beyond_all_measure() {
        PilotId pilot = declared();
        seal(pilot, List.of("a,yes,day", "b,yes,night", "c,yes,fog"));

        assertThat(finding(pilot)).isInstanceOf(Finding.NotMet.class);
        assertThat(finding(pilot).reason()).contains("beyond all measure", "Cramer's V 1.000");
    }

    @Test
    void truth_without_strata_is_no_data_and_holds_the_gate() {
        PilotId pilot = declared();
        assertThat(finding(pilot)).isInstanceOf(Finding.NoData.class);
        assertThat(finding(pilot).reason()).contains("No blind truth is sealed yet");

        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("m", 20), LabelColumns.guessed(), TrialPilots.QA);

        assertThat(mixes.of(pilot).orElseThrow().figure()).isEmpty();
        assertThat(finding(pilot)).isInstanceOf(Finding.NoData.class);
        assertThat(finding(pilot).reason()).contains("names no strata: no data");
    }

    @Test
    void nobody_is_asked_for_a_mix_that_was_not_declared() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThat(mixes.of(pilot)).isEmpty();
        assertThat(pilots.mix(pilot)).isEmpty();
        assertThat(gates.assess(pilot, Gate.CALIBRATION))
                .extracting(ConditionFinding::key)
                .doesNotContain("representativeMix");
        assertThatThrownBy(() -> mixes.explain(pilot, "Because.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No mix");
    }

    @Test
    void what_was_declared_is_kept() {
        assertThat(pilots.mix(declared()).orElseThrow().inWords()).isEqualTo("day 80 %, night 20 %");
    }

    @Test
    void shares_make_a_whole() {
        refused("100 %", "day", "0.8", "night", "0.3");
        refused("add up to 99.9 %", "day", "0.8", "night", "0.199");
        refused("0 %", "day", "1", "night", "0");
        refused("2 to 100 parts", "day", "1");
        refused("name of 1 to 100", "day", "0.5", " ", "0.5");
    }

    private static void refused(String why, String... parts) {
        Map<String, Percent> shares = new TreeMap<>();
        for (int part = 0; part < parts.length; part += 2) {
            shares.put(parts[part], Percent.of(parts[part + 1]));
        }
        assertThatThrownBy(() -> new ProductionMix(new TreeMap<>(shares)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private PilotId declared() {
        return trials.mixed(TrialPilots.QUICK, Map.of("day", "0.8", "night", "0.2"));
    }

    /** A hundred items, so many of them by night. */
    private void seal(PilotId pilot, int night) {
        seal(
                pilot,
                IntStream.range(0, 100)
                        .mapToObj(index -> "m-" + index + ",yes," + (index < night ? "night" : "day"))
                        .toList());
    }

    private void seal(PilotId pilot, List<String> lines) {
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", lines),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    private Finding finding(PilotId pilot) {
        Optional<ConditionFinding> found = gates.assess(pilot, Gate.CALIBRATION).stream()
                .filter(each -> each.key().equals("representativeMix"))
                .findFirst();
        return found.orElseThrow().finding();
    }
}
