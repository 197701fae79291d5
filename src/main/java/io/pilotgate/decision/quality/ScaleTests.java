package io.pilotgate.decision.quality;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.SurgeDays;
import io.pilotgate.commercial.SurgeOrdered;
import io.pilotgate.decision.quality.ScaleTest.CalledOff;
import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surge and shrink tests: planned for a report day, and read from that day's report, audit and price. */
@Service
public class ScaleTests {

    private static final int LONGEST = 2000;

    private final ScaleTestStore store;
    private final QualityReports quality;
    private final DailyReports reports;
    private final Deliveries deliveries;
    private final DayCosts costs;
    private final SurgeDays surges;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ScaleTests(
            ScaleTestStore store,
            QualityReports quality,
            DailyReports reports,
            Deliveries deliveries,
            DayCosts costs,
            SurgeDays surges,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.quality = quality;
        this.reports = reports;
        this.deliveries = deliveries;
        this.costs = costs;
        this.surges = surges;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** By number, those that were called off too. */
    public List<ScaleTest> of(PilotId pilot) {
        return store.all(pilot);
    }

    /**
     * Plans a test for a report day that is still to come, or today. One a day. Twice the volume is what the contract calls
     * a surge: its price is ordered for the day along with it.
     */
    @Transactional
    public ScaleTest plan(PilotId id, Kind kind, LocalDate day, String plan, PersonId by) {
        Pilot pilot = pilots.find(id);
        if (pilot.phase().compareTo(Phase.DECISION) >= 0) {
            throw Refusal.conflict("phase", "The deliveries of this pilot are over; there is no day left to test.");
        }
        String asked = text("plan", plan, "what is asked for on the day; both sides read it");
        requireDay(pilot, day);
        deliveries.awaitUploads(id); // Two at once would take one number.
        standing(id).filter(test -> test.day().equals(day)).findFirst().ifPresent(test -> {
            throw Refusal.conflict(
                    "day", test.label() + " is planned for " + day + " already. Choose another day, or call it off.");
        });
        int number = store.all(id).size() + 1;
        boolean ordersSurge =
                kind == Kind.SURGE && surges.order(id, day, "Surge test " + ScaleTest.label(number) + ".", by);
        ScaleTest test = new ScaleTest(number, kind, day, asked, ordersSurge, by, now(), Optional.empty());
        store.insert(id, test);
        audit.record(id, by, "scale-test-planned", test.label(), Map.of("kind", kind.name(), "day", day.toString()));
        facts.publishEvent(new ScaleTestPlanned(id, test.number()));
        return test;
    }

    /**
     * Only until its day is over: what has been tried is not taken back. The surge that it ordered goes with it before the
     * day.
     */
    @Transactional
    public ScaleTest callOff(PilotId id, int number, String reason, PersonId by) {
        Pilot pilot = pilots.find(id);
        deliveries.awaitUploads(id);
        surges.hold(id);
        ScaleTest test = find(id, number);
        if (test.calledOff().isPresent() || test.day().isBefore(today(pilot))) {
            throw Refusal.conflict("test", test.label() + " is over or called off already.");
        }
        String why = text("reason", reason, "why the test is called off");
        store.callOff(id, number, new CalledOff(why, by, now()));
        if (test.ordersSurge()) {
            surges.withdraw(id, test.day(), test.label() + " is called off.", by);
        }
        audit.record(id, by, "scale-test-called-off", test.label(), Map.of("reason", why));
        facts.publishEvent(new ScaleTestCalledOff(id, number, why, surges.of(id).contains(test.day())));
        return find(id, number);
    }

    /** A surge that somebody orders for its own sake does not go with the test that ordered it first. */
    @EventListener
    void on(SurgeOrdered ordered) {
        if (!ordered.fresh() && store.leaveSurge(ordered.pilot(), ordered.day())) {
            audit.record(
                    ordered.pilot(),
                    ordered.by(),
                    "surge-ordered",
                    ordered.day().toString(),
                    Map.of("reason", ordered.reason()));
        }
    }

    /** Days that somebody ordered a surge for, whatever becomes of their tests, or of tests that became nothing. */
    public Set<LocalDate> surgeDays(PilotId id) {
        return Set.copyOf(surges.of(id));
    }

    /** Each test that was not called off beside the usual days. */
    public List<ScaleFigures> figures(PilotId id) {
        List<ScaleTest> tests = standing(id).toList();
        Set<LocalDate> tested = tests.stream().map(ScaleTest::day).collect(Collectors.toSet());
        Map<LocalDate, StoredReport> reported = reports.of(id);
        List<DailyReport> usual = reported.entrySet().stream()
                .filter(day -> !tested.contains(day.getKey()))
                .map(day -> day.getValue().report())
                .toList();
        Optional<AuditedWork> audited = quality.audited(id);
        Proportion elsewhere =
                audited.map(work -> work.on(day -> !tested.contains(day))).orElse(Proportion.NO_DATA);
        Function<LocalDate, Optional<Money>> cost = costs.of(pilots.find(id), reported);
        return tests.stream()
                .map(test -> ScaleFigures.of(
                        test,
                        Optional.ofNullable(reported.get(test.day()))
                                .map(StoredReport::report)
                                .orElse(null),
                        audited.map(work -> work.on(test.day()::equals)).orElse(Proportion.NO_DATA),
                        usual,
                        elsewhere,
                        cost))
                .toList();
    }

    private Stream<ScaleTest> standing(PilotId id) {
        return store.all(id).stream().filter(test -> test.calledOff().isEmpty());
    }

    private ScaleTest find(PilotId id, int number) {
        return store.all(id).stream()
                .filter(test -> test.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("test", "This pilot has no test " + ScaleTest.label(number) + "."));
    }

    private void requireDay(Pilot pilot, LocalDate day) {
        if (day.isBefore(today(pilot)) || !pilot.schedule().reportDays().contains(day)) {
            throw Refusal.invalid(
                    "day",
                    day + " is no report day that is still to come. Choose a working day of the delivery, from "
                            + today(pilot) + " on.");
        }
    }

    private static String text(String place, String text, String what) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw Refusal.invalid(place, "Say in 1 to " + LONGEST + " characters " + what + ".");
        }
        return text.strip();
    }

    private LocalDate today(Pilot pilot) {
        return LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
