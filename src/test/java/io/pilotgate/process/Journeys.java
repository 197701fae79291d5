package io.pilotgate.process;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.SampleDraws;
import io.pilotgate.grading.SamplePlanChoice;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What people, vendor and time do to a pilot in tests, with the real services and one job after the other. */
@Component
public class Journeys {

    /** What goes by the calendar and not by the phases of a pilot. */
    private static final List<String> BY_THE_CALENDAR = List.of(Watches.PROCESS, ReviewProcess.PROCESS);

    private final Pilots pilots;
    private final Accounts accounts;
    private final TrialVendors vendors;
    private final TrialPapers papers;
    private final TaskInbox inbox;
    private final Sops sops;
    private final LabelBatches batches;
    private final DailyReports reports;
    private final MidPilotReviews reviews;
    private final GroundTruth truth;
    private final SamplePlans plans;
    private final SampleDraws draws;
    private final Disputes disputes;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;
    private final SettableClock clock;

    Journeys(
            Pilots pilots,
            Accounts accounts,
            TrialVendors vendors,
            TrialPapers papers,
            TaskInbox inbox,
            Sops sops,
            LabelBatches batches,
            DailyReports reports,
            MidPilotReviews reviews,
            GroundTruth truth,
            SamplePlans plans,
            SampleDraws draws,
            Disputes disputes,
            RuntimeService runtime,
            ManagementService jobs,
            HistoryService history,
            SettableClock clock) {
        this.pilots = pilots;
        this.accounts = accounts;
        this.vendors = vendors;
        this.papers = papers;
        this.inbox = inbox;
        this.sops = sops;
        this.batches = batches;
        this.reports = reports;
        this.reviews = reviews;
        this.truth = truth;
        this.plans = plans;
        this.draws = draws;
        this.disputes = disputes;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** A pilot of thirty days on its first morning, with its people; its truth is not sealed yet. */
    public Journey begin(UnaryOperator<Launches> wishes) {
        clock.moveTo(Launches.MORNING);
        var lead = People.staff(accounts, Role.LEAD).id();
        Launches launch = wishes.apply(Launches.with(vendors.certified()).under(TrialPilots.QUICK));
        PilotId pilot = pilots.launch(launch.plan(), lead).id();
        return new Journey(
                this,
                pilot,
                lead,
                People.staff(accounts, Role.LEAD).id(),
                People.staff(accounts, Role.QA).id(),
                People.staff(accounts, Role.SECURITY).id(),
                People.staff(accounts, Role.FINANCE).id(),
                People.vendor(accounts).id());
    }

    TaskInbox inbox() {
        return inbox;
    }

    void upload(Journey journey, DocumentKind kind) {
        papers.upload(journey.pilot(), kind, journey.lead());
    }

    void signSop(Journey journey) {
        sops.signForVendor(
                journey.pilot(), sops.current(journey.pilot()).orElseThrow().version(), journey.vendor());
    }

    void seal(Journey journey, TruthPurpose purpose, InputStream file) {
        truth.seal(journey.pilot(), purpose, file, LabelColumns.guessed(), journey.qa());
    }

    void fixPlan(Journey journey) {
        plans.fix(journey.pilot(), SamplePlanChoice.SINGLE, journey.lead());
        draws.add(journey.pilot(), "a nonce", journey.vendor());
    }

    public void deliver(Journey journey, BatchPurpose purpose, InputStream file) {
        batches.submit(journey.pilot(), purpose, "labels.csv", file, LabelColumns.guessed(), journey.vendor());
    }

    public void report(Journey journey, LocalDate day) {
        reports.submit(journey.pilot(), TrialReports.of(day, 40, Percent.of("0.95"), 0, ""), journey.vendor());
    }

    void reviewForVendor(Journey journey) {
        reviews.enterForVendor(journey.pilot(), "Calls", "None", journey.vendor());
    }

    /** Contests nothing more, where the vendor is asked. */
    public void closeDisputes(Journey journey) {
        if (disputes.stage(journey.pilot()) == DisputeStage.OPEN) {
            disputes.close(journey.pilot(), journey.vendor());
        }
    }

    /** Does what waits for no time. */
    void settle(PilotId pilot) {
        for (List<Job> now = messages(pilot); !now.isEmpty(); now = messages(pilot)) {
            jobs.executeJob(now.get(0).getId());
        }
    }

    /** Fires this pilot's timers in due order up to an instant, each at its own time. */
    void advanceTo(PilotId pilot, Instant until) {
        settle(pilot);
        for (List<Job> due = dueBy(pilot, until); !due.isEmpty(); due = dueBy(pilot, until)) {
            Instant at = due.get(0).getDuedate().toInstant();
            if (at.isAfter(clock.instant())) {
                clock.moveTo(at);
            }
            jobs.executeJob(due.get(0).getId());
            settle(pilot);
        }
        if (until.isAfter(clock.instant())) {
            clock.moveTo(until);
        }
    }

    /** When the timers of the phases that wait now are due; watch and monthly review have their own. */
    List<Instant> timers(PilotId pilot) {
        return jobsOf(pilot).stream()
                .filter(job -> job.getDuedate() != null)
                .filter(job -> !BY_THE_CALENDAR.contains(job.getProcessDefinitionKey()))
                .map(job -> job.getDuedate().toInstant())
                .sorted()
                .toList();
    }

    /** What was passed so far: ids of activities that were completed. */
    List<String> passed(PilotId pilot) {
        return instances(pilot).stream()
                .flatMap(
                        id -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(id)
                                .finished()
                                .unlimitedList()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    boolean isRunning(PilotId pilot) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(pilot.value())
                        .processDefinitionKeyNotIn(BY_THE_CALENDAR.toArray(String[]::new))
                        .count()
                > 0;
    }

    private List<String> instances(PilotId pilot) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(pilot.value())
                .unlimitedList()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private List<Job> messages(PilotId pilot) {
        return jobsOf(pilot).stream()
                .filter(job -> job.getDuedate() == null && job.getRetries() > 0 && !job.isSuspended())
                .toList();
    }

    private List<Job> dueBy(PilotId pilot, Instant until) {
        return jobsOf(pilot).stream()
                .filter(job -> job.getDuedate() != null
                        && !job.isSuspended()
                        && !job.getDuedate().toInstant().isAfter(until))
                .sorted(java.util.Comparator.comparing(Job::getDuedate))
                .toList();
    }

    private List<Job> jobsOf(PilotId pilot) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(pilot.value()).unlimitedList().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> jobs.createJobQuery().processInstanceId(id).unlimitedList().stream())
                .toList();
    }
}
