package io.pilotgate.pilot;

import static io.pilotgate.evaluation.criteria.Framework.BAA;
import static io.pilotgate.evaluation.criteria.Framework.CCPA_CPRA;
import static io.pilotgate.evaluation.criteria.Framework.HIPAA;
import static io.pilotgate.evaluation.criteria.Framework.ISO_27001;
import static io.pilotgate.evaluation.criteria.Framework.NIST_800_171;
import static io.pilotgate.evaluation.criteria.Framework.NIST_AI_RMF;
import static io.pilotgate.evaluation.criteria.Framework.SOC_2;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.evaluation.criteria.Framework;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The industries and what each requires are those of the buyer's guide. */
class RequiredFrameworksTests {

    @ParameterizedTest
    @EnumSource(Industry.class)
    void no_pilot_runs_under_no_framework(Industry industry) {
        assertThat(RequiredFrameworks.missing(industry, false, Set.of()))
                .contains("Name the compliance frameworks that the pilot runs under, at least one.");
    }

    @Test
    void in_general_any_framework_will_do() {
        assertThat(missing(Industry.GENERAL, NIST_AI_RMF)).isEmpty();
    }

    @Test
    void healthcare_needs_hipaa_and_a_baa() {
        assertThat(missing(Industry.HEALTHCARE, HIPAA, BAA)).isEmpty();
        assertThat(missing(Industry.HEALTHCARE, HIPAA, ISO_27001))
                .containsExactly("A healthcare pilot runs under Business associate agreement. Add it.");
        assertThat(missing(Industry.HEALTHCARE, BAA)).containsExactly("A healthcare pilot runs under HIPAA. Add it.");
        assertThat(missing(Industry.HEALTHCARE, SOC_2)).hasSize(2);
    }

    @Test
    void finance_needs_soc_2() {
        assertThat(missing(Industry.FINANCE, SOC_2)).isEmpty();
        assertThat(missing(Industry.FINANCE, ISO_27001))
                .containsExactly("A finance pilot runs under SOC 2 Type II. Add it.");
    }

    @Test
    void defense_needs_nist_800_171() {
        assertThat(missing(Industry.DEFENSE, NIST_800_171)).isEmpty();
        assertThat(missing(Industry.DEFENSE, SOC_2))
                .containsExactly("A defense pilot runs under NIST 800-171. Add it.");
    }

    @Test
    void automotive_needs_one_of_two() {
        assertThat(missing(Industry.AUTOMOTIVE, ISO_27001)).isEmpty();
        assertThat(missing(Industry.AUTOMOTIVE, SOC_2)).isEmpty();
        assertThat(missing(Industry.AUTOMOTIVE, NIST_AI_RMF))
                .containsExactly("An automotive pilot runs under ISO 27001 or SOC 2 Type II. Add one of them.");
    }

    @Test
    void california_consumers_need_ccpa_whatever_the_industry() {
        assertThat(RequiredFrameworks.missing(Industry.FINANCE, true, Set.of(SOC_2)))
                .containsExactly("A pilot on data of California consumers runs under CCPA / CPRA. Add it.");
        assertThat(RequiredFrameworks.missing(Industry.FINANCE, true, Set.of(SOC_2, CCPA_CPRA)))
                .isEmpty();
    }

    private static List<String> missing(Industry industry, Framework... chosen) {
        return RequiredFrameworks.missing(industry, false, Arrays.stream(chosen).collect(Collectors.toSet()));
    }
}
