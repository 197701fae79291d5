package io.pilotgate.commercial.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredTests {

    @ParameterizedTest
    @CsvSource({
        // paid, named, deliveries, of item, copy, of line
        "0, 0, 1, , false, , PAYABLE",
        "1, 1, 1, , false, , DUPLICATE",
        "1, 1, 2, , false, , REWORK",
        "1, 2, 2, , false, , DUPLICATE",
        "1, 1, 1, , true, , DUPLICATE",
        "0, 0, 1, abc, true, abc, SAME_CONTENT",
        "0, 0, 1, abc, false, abd, OTHER_CONTENT",
        "0, 0, 1, abc, false, ABC, PAYABLE",
        "0, 0, 1, abc, false, , PAYABLE",
        "0, 0, 1, , false, abc, PAYABLE",
        // Named before in vain: with another content than was delivered. Now it is right.
        "0, 1, 1, abc, false, abc, PAYABLE"
    })
    void an_item_is_paid_once(
            long paid,
            long named,
            int deliveries,
            @Nullable String ofItem,
            boolean copy,
            @Nullable String ofLine,
            ItemFinding expected) {
        assertThat(new Delivered(deliveries, ofItem, copy).judge(paid, named, ofLine))
                .isEqualTo(expected);
    }
}
