package io.pilotgate.portal.page.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateViewTests {

    @Test
    void a_day_before_the_kick_off_has_no_number() {
        assertThat(GateView.day(-2)).isEqualTo("Before day 1");
        assertThat(GateView.day(0)).isEqualTo("Before day 1");
        assertThat(GateView.day(1)).isEqualTo("Day 1");
    }
}
