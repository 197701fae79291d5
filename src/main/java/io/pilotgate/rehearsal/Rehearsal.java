package io.pilotgate.rehearsal;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Industry;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Scope;
import io.pilotgate.pilot.ScopingCall;
import io.pilotgate.process.Clockwork;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a pilot from its launch to its decision, day by day, on the real models. */
@Component
@Profile("rehearse")
class Rehearsal {

    /** A Monday. Fixed, so that the same labels with the same seed give the same rehearsal on any day. */
    static final LocalDate KICK_OFF = LocalDate.of(2026, 1, 5);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime CUT_OFF = LocalTime.of(17, 0);

    private final RehearsalCast cast;
    private final Pilots pilots;
    private final ScriptedTruth truth;
    private final ScriptedGates gates;
    private final ScriptedPeople people;
    private final ScriptedVendor vendor;
    private final Clockwork clockwork;
    private final SettableClock clock;

    Rehearsal(
            RehearsalCast cast,
            Pilots pilots,
            ScriptedTruth truth,
            ScriptedGates gates,
            ScriptedPeople people,
            ScriptedVendor vendor,
            Clockwork clockwork,
            SettableClock clock) {
        this.cast = cast;
        this.pilots = pilots;
        this.truth = truth;
        this.gates = gates;
        this.people = people;
        this.vendor = vendor;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    /**
     * The pilot that was played.
     *
     * @param stopped where the plan was to stop at a miss and one came
     */
    record Played(PilotId pilot, Optional<Stop> stopped) {}

    /** Where and why a rehearsal ended early. */
    record Stop(Gate gate, int day, String reason) {}

    Played play(RehearsalPlan plan, OldLabels labels, IntConsumer eachDay) {
        clock.moveTo(KICK_OFF.atTime(MORNING).toInstant(ZoneOffset.UTC));
        gates.play(plan.onMiss());
        PilotId pilot = launch(plan, Math.max(1, labels.deliveredItems().size()));
        truth.seal(pilot, labels, plan.seed());
        for (int day = 1; day <= plan.days(); day++) {
            try {
                playDay(pilot, KICK_OFF.plusDays(day - 1L), plan, labels);
            } catch (StoppedAtGate stop) {
                return new Played(pilot, Optional.of(new Stop(stop.gate(), day, stop.found())));
            }
            eachDay.accept(day);
        }
        Phase reached = pilots.find(pilot).phase();
        if (reached != Phase.DECIDED) {
            throw new IllegalStateException("The rehearsed pilot did not reach its decision; it stands in the phase "
                    + reached.title() + " with the open tasks " + people.openTasks(pilot) + ".");
        }
        return new Played(pilot, Optional.empty());
    }

    private void playDay(PilotId pilot, LocalDate day, RehearsalPlan plan, OldLabels labels) {
        clockwork.advanceTo(day.atTime(MORNING).toInstant(ZoneOffset.UTC));
        boolean worked = true;
        while (worked) {
            worked = people.workOn(pilot) | vendor.workOn(pilot, labels);
            clockwork.settle();
        }
        vendor.deliverDay(pilot, day, labels, plan.target());
        clockwork.advanceTo(day.atTime(LocalTime.of(23, 0)).toInstant(ZoneOffset.UTC));
    }

    private PilotId launch(RehearsalPlan plan, long items) {
        var vendorId = cast.enter(KICK_OFF);
        return pilots.launch(
                        new LaunchPlan(
                                "Rehearsal with old labels",
                                vendorId,
                                Scope.checked(
                                        new ScopingCall(
                                                "Old labels, played again.",
                                                "As many items as the file has.",
                                                "Nothing leaves this machine."),
                                        Set.of(DataModality.TEXT),
                                        TaskType.TEXT_CLASS,
                                        Industry.GENERAL,
                                        false,
                                        Set.of(Framework.ISO_27001)),
                                terms(plan),
                                new PilotSchedule(
                                        KICK_OFF,
                                        plan.days(),
                                        ZoneId.of("UTC"),
                                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                        Set.of(),
                                        CUT_OFF),
                                new EscalationContact("Rehearsed contact", "contact@rehearsal.invalid"),
                                items),
                        RehearsalCast.CAST.lead())
                .id();
    }

    private static ContractTerms terms(RehearsalPlan plan) {
        return new ContractTerms(
                plan.target(),
                plan.floor(),
                Percent.of("0.05"),
                Percent.of("0.10"),
                plan.floor(),
                Consequence.REWORK,
                new SlaTiers(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(8)),
                new PauseTerms(true, 30),
                new ExitTerms(14, Money.of("0", "USD"), "Deleted after the rehearsal."),
                Money.of("0.10", "USD"));
    }
}
