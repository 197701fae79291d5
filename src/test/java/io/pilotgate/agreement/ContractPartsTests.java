package io.pilotgate.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPartsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-01-07");
    private static final Money NOTHING = Money.of("0", "USD");

    @ParameterizedTest
    @ValueSource(
            strings = {"Lena Kraus\nInes Vega", "Lena Kraus; Ines Vega", " Lena Kraus ;\r\n\n Ines Vega;Lena Kraus"})
    void signers_are_read_as_people_write_them(String entered) {
        assertThat(Signing.of(entered, DAY).signers()).containsExactly("Lena Kraus", "Ines Vega");
    }

    @Test
    void who_signs_twice_is_one_signer() {
        assertThat(Signing.of("Lena Kraus\nLena Kraus", DAY).signers()).containsExactly("Lena Kraus");
        assertThat(Signing.of(" \n ; ", DAY).signers()).isEmpty();
    }

    @ParameterizedTest(name = "{4} missing")
    @CsvSource({
        "false, true, true, true, pauseClause",
        "true, false, true, true, exitClause",
        "true, true, false, true, ipClause",
        "true, true, true, false, slaClause"
    })
    void each_of_the_four_clauses_is_asked_for(boolean pause, boolean exit, boolean ip, boolean sla, String missing) {
        refused(() -> new MsaClauses(pause, exit, ip, sla, "pause 7.2, exit 9, IP 5, SLA annex B").check(), missing);
    }

    @Test
    void clauses_are_referenced() {
        refused(() -> new MsaClauses(true, true, true, true, " ").check(), "clauseReferences");
        assertThatCode(() -> new MsaClauses(true, true, true, true, "annex B").check())
                .doesNotThrowAnyException();
    }

    @Test
    void an_msa_without_anything_names_all_five_gaps() {
        assertThatThrownBy(() -> new MsaClauses(false, false, false, false, "").check())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactlyInAnyOrder(
                                        "pauseClause", "exitClause", "ipClause", "slaClause", "clauseReferences"));
    }

    @Test
    void shared_data_is_named_with_place_and_time() {
        refused(() -> new DataSharing(" ", "Lisbon", 30), "sharedData");
        refused(() -> new DataSharing("Street scenes", "", 30), "location");
        refused(() -> new DataSharing("Street scenes", "Lisbon", -1), "retentionDays");
        refused(() -> new DataSharing("Street scenes", "Lisbon", 3651), "retentionDays");
        assertThatCode(() -> new DataSharing("Street scenes", "Lisbon", 0)).doesNotThrowAnyException();
        assertThatCode(() -> new DataSharing("Street scenes", "Lisbon", 3650)).doesNotThrowAnyException();
    }

    @Test
    void a_promised_time_is_more_than_nothing() {
        refused(() -> new SlaTiers(Duration.ZERO, Duration.ofHours(2), Duration.ofHours(1)), "sla");
        refused(() -> new SlaTiers(Duration.ofHours(2), Duration.ofHours(-1), Duration.ofHours(1)), "sla");
        refused(() -> new SlaTiers(Duration.ofHours(2), Duration.ofHours(2), Duration.ZERO), "sla");
    }

    @Test
    void a_rush_request_is_not_slower_than_a_typical_one() {
        refused(() -> new SlaTiers(Duration.ofHours(2), Duration.ofHours(4), Duration.ofMinutes(121)), "sla.rush");
        assertThatCode(() -> new SlaTiers(Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(2)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "agreed {0}, {1} days")
    @CsvSource({"true, 0", "true, 366", "true, -1", "false, 1"})
    void a_pause_has_days_where_it_was_agreed_and_none_where_not(boolean agreed, int days) {
        refused(() -> new PauseTerms(agreed, days), "pause.maximumDays");
    }

    @Test
    void exit_terms_are_complete() {
        refused(() -> new ExitTerms(-1, NOTHING, "Deleted."), "exit.noticeDays");
        refused(() -> new ExitTerms(181, NOTHING, "Deleted."), "exit.noticeDays");
        refused(() -> new ExitTerms(14, Money.of("-1", "USD"), "Deleted."), "exit.earlyExitCost");
        refused(() -> new ExitTerms(14, NOTHING, " "), "exit.dataHandling");
        refused(() -> new ExitTerms(14, NOTHING, "x".repeat(1001)), "exit.dataHandling");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable act, String place) {
        return assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .singleElement()
                                .extracting(Refusal.Reason::place)
                                .isEqualTo(place));
    }
}
