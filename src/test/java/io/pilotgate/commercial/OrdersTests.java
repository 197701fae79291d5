package io.pilotgate.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.ItemOrder.Basis;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The volume of these pilots is 20,000 items. */
@PilotgateTest
class OrdersTests {

    private static final PersonId LEAD = TrialPilots.LEAD;

    @Autowired
    Orders orders;

    @Autowired
    RampPlans ramps;

    @Autowired
    LabelBatches batches;

    @Autowired
    Gates gates;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    @Test
    void before_the_decision_the_pilots_volume_is_the_limit() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        orders.place(pilot, 12_000, "First lot.", LEAD);
        orders.place(pilot, 8_000, "The rest.", LEAD);

        assertThatThrownBy(() -> orders.place(pilot, 1, "One more.", LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessage("20,000 of 20,000 items of the pilot's volume are ordered; 1 more would be over it."
                        + " Production is committed after the decision to scale up, not before.");
        assertThat(orders.of(pilot)).extracting(ItemOrder::items).containsExactly(12_000L, 8_000L);
        assertThat(orders.limit(pilot)).isEqualTo(new OrderLimit(Basis.PILOT, 20_000, 20_000));
        assertThat(audit.of(pilot)).extracting("action").contains("items-ordered");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 1_000_000_001})
    void an_order_has_a_number_of_items(long items) {
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThatThrownBy(() -> orders.place(pilot, items, "Lot.", LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void an_order_says_what_it_is_for() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThatThrownBy(() -> orders.place(pilot, 1, "  ", LEAD)).isInstanceOf(Refusal.class);
        assertThat(orders.of(pilot)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"end", "adjust", "stopped"})
    void nothing_is_ordered_in_a_pilot_that_is_over(String outcome) {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        orders.place(pilot, 10, "Still allowed.", LEAD);
        gates.close(pilot, outcome, "As decided.", LEAD);

        assertThatThrownBy(() -> orders.place(pilot, 1, "One more.", LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing more is ordered");
    }

    /** Ten report days in these thirty days or so, 60 items delivered; the ramp counts from the pilot's average. */
    @Test
    void after_scaling_up_the_ramp_plan_is_the_limit() {
        PilotId pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("p", 60, 60),
                LabelColumns.guessed(),
                new PersonId("trialVendor"));
        trials.moveTo(pilot, Phase.DECISION);
        orders.place(pilot, 20_000, "All of the pilot.", LEAD);
        gates.close(pilot, "scaleUp", "As decided.", LEAD);
        assertThatThrownBy(() -> orders.place(pilot, 1, "Production.", LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none is made yet");

        int days = pilots.find(pilot).schedule().reportDays().size();
        RampPlan plan = ramps.make(pilot, today(), 60, 500, LEAD);
        assertThat(plan.dailyBefore()).isEqualTo(Math.round(60.0 / days));
        assertThat(ramps.of(pilot)).hasValue(plan);
        assertThat(ramps.make(pilot, today(), 60, 500, LEAD)).isEqualTo(plan);
        assertThatThrownBy(() -> ramps.make(pilot, today(), 61, 500, LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("It stands");

        orders.place(pilot, plan.items(), "Production of the ramp.", LEAD);
        assertThatThrownBy(() -> orders.place(pilot, 1, "One more.", LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("of the ramp plan are ordered");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,60,500,startsOn",
        "91,60,500,startsOn",
        "0,59,500,lengthDays",
        "0,91,500,lengthDays",
        "0,60,0,dailyTarget"
    })
    void a_ramp_keeps_its_bounds(int startsIn, int lengthDays, long target, String place) {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        gates.close(pilot, "scaleUp", "As decided.", LEAD);

        assertThatThrownBy(() -> ramps.make(pilot, today().plusDays(startsIn), lengthDays, target, LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(place));
        assertThat(ramps.of(pilot)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "adjust", "end"})
    void a_ramp_follows_the_decision_to_scale_up(String outcome) {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        if (!outcome.isEmpty()) {
            gates.close(pilot, outcome, "As decided.", LEAD);
        }

        assertThatThrownBy(() -> ramps.make(pilot, today(), 60, 500, LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("after the decision to scale up");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
