package io.pilotgate.demo;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.Clockwork;
import io.pilotgate.process.OpenTask;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.ScriptedPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A day's work in one of the pilots that play by themselves. */
@Component
@Profile("demo")
class PlayedWork {

    private final Pilots pilots;
    private final Gates gates;
    private final TaskInbox inbox;
    private final ScriptedPeople people;
    private final PlayedVendor vendor;
    private final PlayedInvoices invoices;
    private final PlayedMonths months;
    private final PlayedSops sops;
    private final List<PlayedHabit> habits;
    private final Clockwork clockwork;
    private final Clock clock;

    PlayedWork(
            Pilots pilots,
            Gates gates,
            TaskInbox inbox,
            ScriptedPeople people,
            PlayedVendor vendor,
            PlayedInvoices invoices,
            PlayedMonths months,
            PlayedSops sops,
            List<PlayedHabit> habits,
            Clockwork clockwork,
            Clock clock) {
        this.pilots = pilots;
        this.gates = gates;
        this.inbox = inbox;
        this.people = people;
        this.vendor = vendor;
        this.invoices = invoices;
        this.months = months;
        this.sops = sops;
        this.habits = List.copyOf(habits);
        this.clockwork = clockwork;
        this.clock = clock;
    }

    void of(PilotId pilot, LocalDate today, OldLabels labels, Script script) {
        if (pilots.find(pilot).schedule().isPausedAt(clock.instant())) {
            return;
        }
        workOnTasks(pilot, labels, script);
        vendor.deliver(pilot, today, labels, script);
        habits.forEach(habit -> habit.work(pilot, today, script));
        invoices.invoice(pilot, today, delivered(pilot, labels), script.billedTwice());
        workOnTasks(pilot, labels, script);
    }

    private void workOnTasks(PilotId pilot, OldLabels labels, Script script) {
        boolean worked = true;
        while (worked) {
            worked = answerAnew(pilot, script)
                    | people.workOn(pilot, task -> isSeenTo(task, script) && !sops.isFor(task))
                    | vendor.workOn(pilot, labels);
            clockwork.settle();
        }
    }

    private boolean answerAnew(PilotId pilot, Script script) {
        if (!sops.areAskedFor(pilot)) {
            return false;
        }
        List<OpenTask> asked = inbox.openOf(pilot).stream()
                .filter(task -> sops.isFor(task) && isSeenTo(task, script))
                .toList();
        asked.forEach(task -> sops.answer(pilot, task));
        return !asked.isEmpty();
    }

    private List<String> delivered(PilotId pilot, OldLabels labels) {
        List<String> items = new ArrayList<>(labels.deliveredItems());
        items.addAll(months.items(pilot));
        return items;
    }

    private boolean isSeenTo(OpenTask task, Script script) {
        return !isNeglected(task, script) && !isHeld(task);
    }

    /** The question about the SOP lies for days: reminders go out, then the contact hears of it. */
    private boolean isNeglected(OpenTask task, Script script) {
        if (!task.key().equals("userTask_answerEscalation") || task.due() == null) {
            return false;
        }
        List<LocalDate> days = pilots.find(task.pilot()).schedule().reportDays();
        LocalDate due = LocalDate.ofInstant(task.due(), DemoLaunches.ZONE);
        return script.on(due, days).annotators() < PlayedDay.USUAL_ANNOTATORS
                && !clock.instant().isAfter(task.due().plus(Duration.ofDays(5)));
    }

    /** What nobody may waive, such as a lapsed certificate, stays open for the people at the screen. */
    private boolean isHeld(OpenTask task) {
        return Arrays.stream(Gate.values())
                .filter(gate -> task.key().equalsIgnoreCase("userTask_approve" + gate.name() + "Gate"))
                .flatMap(gate -> gates.assess(task.pilot(), gate).stream())
                .anyMatch(condition -> condition.holdsTheGate() && !condition.waivable());
    }
}
