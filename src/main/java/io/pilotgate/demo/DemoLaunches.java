package io.pilotgate.demo;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.EscalationContact;
import io.pilotgate.pilot.Industry;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Scope;
import io.pilotgate.pilot.ScopingCall;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Pilots with simulated vendors, launched today. */
@Component
@Profile("demo")
class DemoLaunches {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    static final BigDecimal UNIT_PRICE = new BigDecimal("0.08");

    private static final EscalationContact CONTACT =
            new EscalationContact("Carla (simulated head of data)", "carla@demo.invalid");

    private final Pilots pilots;
    private final Clock clock;

    DemoLaunches(Pilots pilots, Clock clock) {
        this.pilots = pilots;
        this.clock = clock;
    }

    /** A pilot of thirty days for people to play with. */
    void launch(VendorId vendor) {
        launch("Support tickets (simulated)", vendor, 30, terms("0.98", "0.95", "0.96"), 1_000);
    }

    /** A pilot whose sample is large enough that each week of it can be audited. */
    PilotId launchLong(String name, VendorId vendor) {
        return launch(name, vendor, 90, terms("0.99", "0.97", "0.98"), 3_000);
    }

    /** A pilot that several vendors run on the same items. */
    PilotId launchCompared(String name, VendorId vendor) {
        return launch(name, vendor, 45, terms("0.98", "0.93", "0.95"), 1_500);
    }

    private PilotId launch(String name, VendorId vendor, int days, ContractTerms terms, long items) {
        return pilots.launch(
                        new LaunchPlan(name, vendor, scope(), terms, schedule(days), CONTACT, items), DemoPeople.LEAD)
                .id();
    }

    private static Scope scope() {
        return Scope.checked(
                new ScopingCall(
                        "Simulated: support tickets are sorted into urgent and routine before they reach a team.",
                        "Simulated: 40,000 tickets a month.",
                        "Simulated: no personal data; tickets are redacted before they are shared."),
                Set.of(DataModality.TEXT),
                TaskType.BINARY_CLASS,
                Industry.GENERAL,
                false,
                Set.of(Framework.ISO_27001));
    }

    private static ContractTerms terms(String target, String floor, String threshold) {
        return new ContractTerms(
                Percent.of(target),
                Percent.of(floor),
                Percent.of("0.05"),
                Percent.of("0.10"),
                Percent.of(threshold),
                Consequence.REWORK,
                new SlaTiers(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(8)),
                new PauseTerms(true, 30),
                new ExitTerms(14, Money.of("500", "USD"), "Simulated: deleted within 30 days, certificate given."),
                new Money(UNIT_PRICE, Currency.getInstance("USD")));
    }

    private PilotSchedule schedule(int days) {
        return new PilotSchedule(
                LocalDate.ofInstant(clock.instant(), ZONE),
                days,
                ZONE,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(),
                LocalTime.of(17, 0));
    }
}
