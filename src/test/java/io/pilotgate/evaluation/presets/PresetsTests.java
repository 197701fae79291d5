package io.pilotgate.evaluation.presets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.evaluation.criteria.Needs;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.evaluation.scoping.Part;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.TrialScopes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTests {

    private static final BigDecimal ALL = new BigDecimal("100.00");

    /** Every kind of work with every choice of what comes on top. */
    static List<Set<String>> combinations() {
        List<String> overlays = Presets.all().stream()
                .filter(preset -> !preset.isDomain())
                .map(Preset::key)
                .toList();
        List<Set<String>> combinations = new ArrayList<>();
        Presets.all().stream().filter(Preset::isDomain).forEach(domain -> {
            for (int bits = 0; bits < 1 << overlays.size(); bits++) {
                var keys = new java.util.HashSet<>(Set.of(domain.key()));
                for (int i = 0; i < overlays.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        keys.add(overlays.get(i));
                    }
                }
                combinations.add(keys);
            }
        });
        return combinations;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void weights_add_to_100_tool_flexibility_weighs_and_what_is_left_out_is_spread(Set<String> keys) {
        Demands demands = Presets.of(keys);
        Weights weights = demands.weights();

        assertThat(weights.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(ALL);
        assertThat(weights.of("OPS4")).isGreaterThan(new BigDecimal("4"));
        Map<String, BigDecimal> spread = weights.spread(demands.mayLeaveOut());
        assertThat(spread.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(ALL);
        assertThat(spread.keySet()).doesNotContainAnyElementsOf(demands.mayLeaveOut());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void certification_accuracy_method_and_qa_are_never_left_out(Set<String> keys) {
        assertThat(Presets.of(keys).mayLeaveOut()).doesNotContain("SEC1", "QUA1", "QUA2");
    }

    /** General work without SEC2 (4 of 100): 4 is 4/96 of the rest, 4.1666..., and 5 is 5.2083... */
    @Test
    void a_weight_is_spread_by_hand() {
        Map<String, BigDecimal> spread = Presets.of(Set.of("general")).weights().spread(Set.of("SEC2"));

        assertThat(spread.get("OPS4")).isEqualTo(new BigDecimal("5.21"));
        assertThat(spread.get("COM3")).isIn(new BigDecimal("3.12"), new BigDecimal("3.13"));
        assertThat(spread.get("SEC1")).isIn(new BigDecimal("4.16"), new BigDecimal("4.17"));
        assertThat(spread).hasSize(24);
    }

    @ParameterizedTest(name = "{0} demands {1}, {2}")
    @CsvSource(delimiter = '#', textBlock = """
            general # [] # at least 98 % # false # false
            healthcare # [HIPAA, BAA] # more than 99 % # true # false
            autonomous # [ISO_27001] # at least 98 % # false # false
            nlp # [] # at least 98 % # false # false
            general,finance # [SOC_2] # at least 98 % # false # true
            general,defense # [NIST_800_171] # at least 98 % # false # false
            general,california # [CCPA_CPRA] # at least 98 % # false # false
            nlp,ai-risk # [NIST_AI_RMF] # at least 98 % # false # false
            healthcare,finance,california # [SOC_2, HIPAA, BAA, CCPA_CPRA] # more than 99 % # true # true
            """)
    void demand(String keys, String frameworks, String target, boolean signatures, boolean audited) {
        Demands demands = Presets.of(Set.of(keys.split(",")));

        assertThat(demands.frameworks()).hasToString(frameworks);
        assertThat(demands.target()).hasToString(target);
        assertThat(demands.signatures()).isEqualTo(signatures);
        assertThat(demands.needs().yes(Needs.AUDITED_SYSTEMS)).isEqualTo(audited);
    }

    @Test
    void what_any_preset_forbids_is_not_left_out() {
        assertThat(Presets.of(Set.of("general")).mayLeaveOut())
                .containsExactlyInAnyOrder("SEC2", "QUA3", "COM2", "COM3", "STR3");
        assertThat(Presets.of(Set.of("general", "finance")).mayLeaveOut())
                .containsExactlyInAnyOrder("QUA3", "COM2", "COM3", "STR3");
    }

    @ParameterizedTest
    @CsvSource({"finance", "'general,healthcare'", "'general,poetry'"})
    void one_kind_of_work_and_nothing_unknown(String keys) {
        assertThatThrownBy(() -> Presets.of(Set.of(keys.split(",")))).isInstanceOf(Refusal.class);
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        Map<String, BigDecimal> even = new TreeMap<>();
        Criteria.all().stream().map(Criterion::code).forEach(code -> even.put(code, new BigDecimal("4")));

        assertThat(new Weights(even).of("OPS4")).isEqualTo(new BigDecimal("4.00"));
        even.put("OPS4", new BigDecimal("4.01"));
        assertThatThrownBy(() -> new Weights(even)).hasMessageContaining("add to 100.01");
        even.put("SEC1", new BigDecimal("3.99"));
        assertThat(new Weights(even).of("SEC1")).isEqualTo(new BigDecimal("3.99"));
        even.put("SEC1", new BigDecimal("3.995"));
        assertThatThrownBy(() -> new Weights(even)).hasMessageContaining("two digits");
        even.put("OPS4", BigDecimal.ZERO);
        even.put("SEC1", new BigDecimal("8"));
        assertThatThrownBy(() -> new Weights(even)).hasMessageContaining("OPS4 weighs at least 1");
        even.put("OPS4", new BigDecimal("0.99"));
        assertThatThrownBy(() -> new Weights(even)).hasMessageContaining("OPS4 weighs at least 1");
        even.put("OPS4", BigDecimal.ONE);
        even.put("SEC1", new BigDecimal("7"));
        assertThat(new Weights(even).of("OPS4")).isEqualTo(new BigDecimal("1.00"));
        even.remove("SEC1");
        assertThatThrownBy(() -> new Weights(even)).hasMessageContaining("Each of the 25");
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '#', textBlock = """
            healthcare # HEALTH.deidentification=Safe Harbor;HEALTH.field=radiology;HEALTH.trained=1;HEALTH.baa=yes;HEALTH.auditTrail=Kept # MET
            healthcare # HEALTH.deidentification=Safe Harbor;HEALTH.field=radiology;HEALTH.trained=0;HEALTH.baa=yes;HEALTH.auditTrail=Kept # NOT_MET
            healthcare # HEALTH.deidentification=Safe Harbor;HEALTH.field=radiology;HEALTH.trained=9;HEALTH.baa=no;HEALTH.auditTrail=Kept # NOT_MET
            healthcare # HEALTH.deidentification=Safe Harbor;HEALTH.field=radiology;HEALTH.trained=9;HEALTH.baa=yes;HEALTH.auditTrail=Kept;SEC2.baa=no # NOT_MET
            healthcare # HEALTH.field=radiology;HEALTH.trained=9;HEALTH.baa=yes;HEALTH.auditTrail=Kept # NO_DATA
            autonomous # DRIVE.sensors=Lidar|radar|camera;DRIVE.weather=snow: 50;DRIVE.signage=US signs: 200;DRIVE.infrastructure=bridges: 30 # MET
            autonomous # DRIVE.sensors=lidar|camera;DRIVE.weather=snow: 50;DRIVE.signage=US signs: 200;DRIVE.infrastructure=bridges: 30 # NOT_MET
            autonomous # DRIVE.sensors=lidar|radar|camera;DRIVE.weather=snow: 50;DRIVE.signage=US signs: 200 # NO_DATA
            nlp # NLP.managedService=yes;NLP.sopChanges=A note each morning # MET
            nlp # NLP.managedService=no;NLP.sopChanges=A note each morning # NOT_MET
            nlp # NLP.managedService=yes # NO_DATA
            ai-risk # AIRMF.govern=a;AIRMF.map=b;AIRMF.measure=c;AIRMF.manage=d # MET
            ai-risk # AIRMF.govern=a;AIRMF.map=b;AIRMF.measure=c # NO_DATA
            """)
    void parts_stand(String key, String answers, Check.State state) {
        assertThat(part(key).check(TrialScopes.goodBut(answers)).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} by one who knows {1}: {2}")
    @CsvSource(delimiter = '#', textBlock = """
            healthcare # Radiology and pathology # ''
            healthcare # Street scenes # The vendor knows 'Street scenes'; this work is Healthcare.
            autonomous # Medical images # The vendor knows 'Medical images'; this work is Autonomous systems.
            autonomous # Lidar cuboids # ''
            nlp # '' # names no specialisation
            general # Medical images # ''
            """)
    void warn_of_a_vendor_from_another_field(String key, String knows, String warning) {
        String said = String.join(" ", Presets.of(Set.of(key)).warnings(knows));

        assertThat(said.isEmpty()).isEqualTo(warning.isEmpty());
        assertThat(said).contains(warning);
    }

    @Test
    void a_stratum_has_a_least_count() {
        assertThat(part("autonomous").mistakes(TrialScopes.goodBut("DRIVE.weather=snow|rain: 0|fog: 5")))
                .extracting(Refusal.Reason::text)
                .hasSize(2)
                .allMatch(text -> text.contains("no least count"));
    }

    private static Part part(String key) {
        return Presets.all().stream()
                .filter(preset -> preset.key().equals(key))
                .flatMap(preset -> preset.parts().stream())
                .findFirst()
                .orElseThrow();
    }
}
