package io.pilotgate.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.decision.quality.QualityReport.TrainingEffect;
import io.pilotgate.delivery.Side;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A training of 15 April: the 14 days up to it are from the second on, the 14 days after it end with the 29th. */
class TrainingEffectTests {

    private static final RetrainingCycle CYCLE = new RetrainingCycle(
            1,
            LocalDate.parse("2026-04-15"),
            "Half signs",
            List.of(),
            List.of("E-1"),
            Side.VENDOR,
            new PersonId("vera"),
            Instant.EPOCH);

    @Test
    void what_was_audited_in_fourteen_days_stands_on_either_side() {
        var days = new TreeMap<LocalDate, Proportion>();
        days.put(LocalDate.parse("2026-04-01"), new Proportion(1, 1));
        days.put(LocalDate.parse("2026-04-02"), new Proportion(8, 10));
        days.put(LocalDate.parse("2026-04-15"), new Proportion(70, 100));
        days.put(LocalDate.parse("2026-04-16"), new Proportion(9, 10));
        days.put(LocalDate.parse("2026-04-29"), new Proportion(95, 100));
        days.put(LocalDate.parse("2026-04-30"), new Proportion(1, 1));

        TrainingEffect effect =
                TrainingEffect.of(CYCLE, Optional.of(new AuditedWork(days, new TreeMap<>(), List.of())));

        assertThat(effect.before()).isEqualTo(new Proportion(78, 110));
        assertThat(effect.after()).isEqualTo(new Proportion(104, 110));
    }

    @Test
    void without_an_audit_there_is_no_score() {
        TrainingEffect effect = TrainingEffect.of(CYCLE, Optional.empty());

        assertThat(List.of(effect.before(), effect.after())).containsOnly(Proportion.NO_DATA);
    }
}
