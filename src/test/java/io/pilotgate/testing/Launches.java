package io.pilotgate.testing;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.Industry;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Scope;
import io.pilotgate.pilot.ScopingCall;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans of pilots for tests: thirty days from a Monday in Berlin with a cut-off at five, and what differs from that in a
 * test. Its report days are the ten working days from 12 to 23 January 2026.
 */
public final class Launches {

    /** A Monday. */
    public static final LocalDate KICK_OFF = LocalDate.parse("2026-01-05");

    /** The kick-off's morning in Berlin. */
    public static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");

    public static final EscalationContact CONTACT = new EscalationContact("Priya Raman", "priya@buyer.example");

    private final VendorId vendor;
    private String name = "Street signs";
    private LocalDate kickOff = KICK_OFF;
    private int lengthDays = 30;
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Set<LocalDate> holidays = Set.of();
    private ContractTerms terms = Terms.usual();
    private Industry industry = Industry.GENERAL;
    private Set<Framework> frameworks = Set.of(Framework.ISO_27001);

    private Launches(VendorId vendor) {
        this.vendor = vendor;
    }

    public static Launches with(VendorId vendor) {
        return new Launches(vendor);
    }

    public Launches named(String wanted) {
        name = wanted;
        return this;
    }

    public Launches kickOff(LocalDate day) {
        kickOff = day;
        return this;
    }

    public Launches lasting(int days) {
        lengthDays = days;
        return this;
    }

    public Launches in(String wantedZone) {
        zone = ZoneId.of(wantedZone);
        return this;
    }

    public Launches offOn(String... days) {
        holidays = Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
        return this;
    }

    public Launches under(ContractTerms wanted) {
        terms = wanted;
        return this;
    }

    public Launches onHealthData() {
        industry = Industry.HEALTHCARE;
        frameworks = Set.of(Framework.HIPAA, Framework.BAA);
        return this;
    }

    public LaunchPlan plan() {
        return new LaunchPlan(name, vendor, scope(), terms, schedule(), CONTACT, 20_000)
                .begunBefore("Taken over from paper.");
    }

    private Scope scope() {
        return Scope.checked(
                new ScopingCall("Two annotators an item.", "20,000 items.", "No personal data leaves the house."),
                Set.of(DataModality.TEXT, DataModality.IMAGE),
                TaskType.TEXT_CLASS,
                industry,
                false,
                frameworks);
    }

    private PilotSchedule schedule() {
        return new PilotSchedule(
                kickOff, lengthDays, zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, LocalTime.of(17, 0));
    }
}
