package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTableTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONBOARDING_GATE  | VENDOR LEAD QA SECURITY | VENDOR LEAD",
                "CALIBRATION_GATE | VENDOR LEAD QA          | VENDOR LEAD",
                "MID_PILOT_REVIEW | VENDOR LEAD             | VENDOR LEAD",
                "DELIVERY_GATE    | VENDOR LEAD QA          | VENDOR LEAD",
                "DECISION         | LEAD QA FINANCE         | LEAD FINANCE"
            })
    void who_hears_of_what_and_when(Deadline deadline, String before, String fromThenOn) {
        assertThat(parts(deadline, Moment.THREE_DAYS_BEFORE)).isEqualTo(before);
        assertThat(parts(deadline, Moment.ONE_DAY_BEFORE)).isEqualTo(before);
        assertThat(parts(deadline, Moment.AT_IT)).isEqualTo(fromThenOn);
        assertThat(parts(deadline, Moment.ONE_DAY_AFTER)).isEqualTo(fromThenOn);
        assertThat(parts(deadline, Moment.TWO_DAYS_AFTER)).isEqualTo(fromThenOn);
        assertThat(parts(deadline, Moment.THREE_DAYS_AFTER)).isEqualTo(fromThenOn);
        assertThat(parts(deadline, Moment.ESCALATED)).isEqualTo("LEAD ESCALATION_CONTACT");
    }

    @Test
    void the_buyers_decision_is_not_the_vendors_to_be_reminded_of() {
        assertThat(Arrays.stream(Moment.values())
                        .flatMap(moment -> ReminderTable.of(Deadline.DECISION).at(moment).stream()))
                .doesNotContain(Recipient.VENDOR);
    }

    @ParameterizedTest
    @EnumSource(Deadline.class)
    void each_deadline_has_its_row(Deadline deadline) {
        assertThat(ReminderTable.of(deadline).deadline()).isEqualTo(deadline);
        assertThat(ReminderTable.ROWS).hasSize(Deadline.values().length);
    }

    private static String parts(Deadline deadline, Moment moment) {
        return ReminderTable.of(deadline).at(moment).stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
