package io.pilotgate.grading.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No data is not a score, neither 0 nor 1. */
class NoAgreementDataTests {

    @Test
    void nobodyCanAgreeAlone() {
        Ratings alone = Tables.ofLines("1212").build(CategoryValues.BY_VALUE);

        assertThat(alone.isPairable()).isFalse();
        assertThat(ItemAgreement.percent(alone)).isEmpty();
        assertThat(Fleiss.kappa(alone)).isEmpty();
        assertThat(Krippendorff.nominal(alone)).isEmpty();
        assertThat(Krippendorff.ordinal(alone)).isEmpty();
        assertThat(Krippendorff.interval(alone, new double[] {1, 2})).isEmpty();
        assertThat(Krippendorff.ratio(alone, new double[] {1, 2})).isEmpty();
        assertThat(Gwet.ac1(alone)).isEmpty();
        assertThat(Gwet.ac2(alone, Weights.LINEAR)).isEmpty();
        assertThat(new AlphaBootstrap(Level.NOMINAL, new double[0], 1).interval(alone, 0.95))
                .isEmpty();
        assertThat(TwoRaters.of(alone, 0, 1).cohen()).isEmpty();
    }

    @Test
    void nothingAtAll() {
        Ratings nothing = new RatingsBuilder().build(CategoryValues.BY_VALUE);

        assertThat(nothing.items()).isZero();
        assertThat(ItemAgreement.percent(nothing)).isEmpty();
        assertThat(Krippendorff.nominal(nothing)).isEmpty();
        assertThat(Gwet.ac1(nothing)).isEmpty();
        assertThat(new TwoRaters(new long[0][0]).scott()).isEmpty();
        assertThat(PrevalenceParadox.prevalenceIn(nothing)).isZero();
    }

    @Test
    void oneCategoryAloneIsAgreedOnByChanceToo() {
        Ratings same = Tables.ofLines("1111", "1111").build(CategoryValues.BY_VALUE);

        assertThat(ItemAgreement.percent(same)).hasValue(1);
        assertThat(Fleiss.kappa(same)).isEmpty();
        assertThat(Krippendorff.nominal(same)).isEmpty();
        assertThat(Krippendorff.ordinal(same)).isEmpty();
        assertThat(Krippendorff.ratio(same, new double[] {0})).isEmpty();
        assertThat(Gwet.ac1(same)).isEmpty();
        assertThat(TwoRaters.of(same, 0, 1).cohen()).isEmpty();
        assertThat(TwoRaters.of(same, 0, 1).scott()).isEmpty();
        assertThat(new AlphaBootstrap(Level.NOMINAL, new double[0], 1).interval(same, 0.95))
                .isEmpty();
    }

    /** Fleiss' kappa is not defined where items have different numbers of ratings; alpha is. */
    @Test
    void unequalNumbersOfRatings() {
        Ratings unequal = Tables.ofLines("1221", "122.", "1121").build(CategoryValues.BY_VALUE);

        assertThat(Fleiss.kappa(unequal)).isEmpty();
        assertThat(Krippendorff.nominal(unequal)).isPresent();
    }

    @Test
    void aRatioScaleHasNoNegativeValues() {
        Ratings ratings = Tables.ofLines("12", "21").build(CategoryValues.BY_VALUE);

        assertThatThrownBy(() -> Krippendorff.ratio(ratings, new double[] {-1, 2}))
                .hasMessageContaining("-1");
        assertThat(Krippendorff.ratio(ratings, new double[] {0, 2})).isPresent();
    }

    @Test
    void categoriesThatMustBeNumbersAreNamedWhereTheyAreNone() {
        assertThatThrownBy(() -> CategoryValues.of(List.of("1", "two")))
                .isInstanceOfSatisfying(
                        CategoryValues.NotNumbers.class,
                        wrong -> assertThat(wrong.category()).isEqualTo("two"));
        assertThat(CategoryValues.number("NaN")).isEmpty();
        assertThat(CategoryValues.number("1e999")).isEmpty();
        assertThat(CategoryValues.number(" -1.5e2 ")).hasValue(-150);
        assertThat(CategoryValues.number("0x10")).isEmpty();
        assertThat(CategoryValues.number("1f")).isEmpty();
    }

    @Test
    void bandsHaveOpenAndClosedEdges() {
        assertThat(AgreementBand.of(0.6999999)).isEqualTo(AgreementBand.CONCERNING);
        assertThat(AgreementBand.of(0.7)).isEqualTo(AgreementBand.NEUTRAL);
        assertThat(AgreementBand.of(0.9)).isEqualTo(AgreementBand.NEUTRAL);
        assertThat(AgreementBand.of(0.9000001)).isEqualTo(AgreementBand.STRONG);
        assertThatThrownBy(() -> AgreementBand.of(Double.NaN)).hasMessageContaining("No data");
    }
}
