package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateCertificateTests {

    @Test
    void is_told_on_three_days_and_then_once_a_week() {
        assertThat(told(1)).containsExactly(1, 2, 3, 10, 17, 24, 31);
    }

    @Test
    void is_told_once_however_often_one_looks_that_day() {
        assertThat(LateCertificate.isTold(2, 2)).isFalse();
        assertThat(LateCertificate.isTold(0, 0)).isFalse();
    }

    /** Down until the sixth day: told once, and on with the weeks. */
    @Test
    void days_without_a_look_are_not_told_one_by_one() {
        assertThat(told(6)).containsExactly(6, 10, 17, 24, 31);
    }

    private static List<Integer> told(int firstLook) {
        List<Integer> told = new ArrayList<>();
        int last = 0;
        for (int daysLate = firstLook; daysLate <= 31; daysLate++) {
            if (LateCertificate.isTold(daysLate, last)) {
                told.add(daysLate);
                last = daysLate;
            }
        }
        return told;
    }
}
