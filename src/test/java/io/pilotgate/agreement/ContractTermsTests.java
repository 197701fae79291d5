package io.pilotgate.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.Terms;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTermsTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_cannot_be_judged_by_is_refused(String why, UnaryOperator<Terms> wrong, String place, String text) {
        assertThatThrownBy(() -> wrong.apply(Terms.but()).terms()).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.reasons()).contains(new Refusal.Reason(place, text));
        });
    }

    static Stream<Arguments> what_cannot_be_judged_by_is_refused() {
        return Stream.of(
                wrong(
                        "a floor at the target",
                        terms -> terms.floor("0.98"),
                        "floor",
                        "The floor, 98 %, has to be under the target, 98 %."),
                wrong(
                        "a floor over the target",
                        terms -> terms.floor("0.99"),
                        "floor",
                        "The floor, 99 %, has to be under the target, 98 %."),
                wrong(
                        "a perfect target",
                        terms -> terms.target("1"),
                        "target",
                        "No sample can show 100 %. Set a target under it, such as 98 %."),
                wrong(
                        "a floor that a coin reaches",
                        terms -> terms.floor("0.5").threshold("0.9"),
                        "floor",
                        "A floor of 50 % or less is no floor. Set one over it, such as 95 %."),
                wrong(
                        "a threshold under the floor",
                        terms -> terms.threshold("0.949"),
                        "threshold",
                        "The threshold lies between the floor 95 % and the target 98 %."),
                wrong(
                        "a threshold over the target",
                        terms -> terms.threshold("0.981"),
                        "threshold",
                        "The threshold lies between the floor 95 % and the target 98 %."),
                wrong(
                        "a producer's risk of nothing",
                        terms -> terms.producerRisk("0"),
                        "producerRisk",
                        "A risk is 0.1 % to 30 %, such as 5 %; 0 % is not."),
                wrong(
                        "a consumer's risk as good as a coin's",
                        terms -> terms.consumerRisk("0.301"),
                        "consumerRisk",
                        "A risk is 0.1 % to 30 %, such as 5 %; 30.1 % is not."),
                wrong(
                        "a price under nothing",
                        terms -> terms.unitPrice("-0.01", "USD"),
                        "unitPrice",
                        "A price is 0 or more."),
                wrong(
                        "a price with more digits than are kept",
                        terms -> terms.unitPrice("0.0000001", "USD"),
                        "unitPrice",
                        "An amount has at most 12 digits before the point and 6 after it."),
                wrong(
                        "an exit that costs more than there is",
                        terms -> terms.exitCost("1e12", "USD"),
                        "exit.earlyExitCost",
                        "An amount has at most 12 digits before the point and 6 after it."),
                wrong(
                        "an exit paid in another currency",
                        terms -> terms.exitCost("500", "EUR"),
                        "exit.earlyExitCost",
                        "State the exit cost in the currency of the unit price."));
    }

    @Test
    void the_edges_are_taken() {
        assertThatCode(() -> Terms.but()
                        .threshold("0.95")
                        .producerRisk("0.001")
                        .consumerRisk("0.3")
                        .terms())
                .doesNotThrowAnyException();
        assertThatCode(() -> Terms.but()
                        .target("0.52")
                        .floor("0.51")
                        .threshold("0.52")
                        .unitPrice("0", "USD")
                        .terms())
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> Terms.but()
                        .target("0.9")
                        .floor("0.95")
                        .consumerRisk("0.5")
                        .unitPrice("-1", "EUR")
                        .terms())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(
                                        "floor", "threshold", "consumerRisk", "unitPrice", "exit.earlyExitCost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "0.85"})
    void a_bar_of_2020_is_pointed_out(String target) {
        ContractTerms terms =
                Terms.but().target(target).floor("0.8").threshold("0.85").terms();

        assertThat(terms.warnings()).singleElement().asString().contains("2020-era bar");
    }

    @Test
    void a_higher_bar_needs_no_second_look() {
        assertThat(Terms.but()
                        .target("0.901")
                        .floor("0.8")
                        .threshold("0.85")
                        .terms()
                        .warnings())
                .isEmpty();
        assertThat(Terms.usual().warnings()).isEmpty();
    }

    private static Arguments wrong(String why, UnaryOperator<Terms> change, String place, String text) {
        return Arguments.of(why, change, place, text);
    }
}
