package io.pilotgate.testing;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.Consequence;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.agreement.SlaTiers;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Industry;
import io.pilotgate.pilot.LaunchPlan;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.ProductionMix;
import io.pilotgate.pilot.Scope;
import io.pilotgate.pilot.ScopingCall;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Launches pilots for tests and moves them through their gates, so that a test stands where it begins. */
@Component
public class TrialPilots {

    public static final PersonId LEAD = new PersonId("trialLead");
    public static final PersonId QA = new PersonId("trialQa");

    /** Target 98 %, floor 95 %, risks 5 % and 10 %, and a price with more digits than the currency. */
    public static final ContractTerms STRICT = terms("0.98", "0.95", "0.125");

    /** Target and floor so far apart that a small sample tells them apart. */
    public static final ContractTerms QUICK = terms("0.95", "0.60", "0.125");

    private final Vendors vendors;
    private final Pilots pilots;
    private final Gates gates;
    private final TrialGates trialGates;
    private final Deliveries deliveries;
    private final Accounts accounts;
    private final Clock clock;

    TrialPilots(
            Vendors vendors,
            Pilots pilots,
            Gates gates,
            TrialGates trialGates,
            Deliveries deliveries,
            Accounts accounts,
            Clock clock) {
        this.vendors = vendors;
        this.pilots = pilots;
        this.gates = gates;
        this.trialGates = trialGates;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new pilot in onboarding. */
    public PilotId launched(ContractTerms terms) {
        return launched(terms, LabelKind.CLASSIFICATION);
    }

    /** A new pilot in onboarding whose answers are of this kind. */
    public PilotId launched(ContractTerms terms, LabelKind kind) {
        return launched(terms, kind, Optional.empty(), LeastCounts.NONE);
    }

    /** A new pilot in onboarding that holds at least so many items of some strata, a line such as {@code night: 5} each. */
    public PilotId holding(ContractTerms terms, String... least) {
        return launched(
                terms, LabelKind.CLASSIFICATION, Optional.empty(), LeastCounts.read("leastCounts", List.of(least)));
    }

    /** A new pilot in onboarding whose dates and times are those of this zone. */
    public PilotId launchedIn(ZoneId zone, ContractTerms terms) {
        return launched(zone, terms, LabelKind.CLASSIFICATION, Optional.empty(), LeastCounts.NONE);
    }

    private PilotId launched(ContractTerms terms, LabelKind kind, Optional<ProductionMix> mix, LeastCounts least) {
        return launched(ZoneOffset.UTC, terms, kind, mix, least);
    }

    private PilotId launched(
            ZoneId zone, ContractTerms terms, LabelKind kind, Optional<ProductionMix> mix, LeastCounts least) {
        hireLead();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        PilotSchedule schedule = new PilotSchedule(
                today, 30, zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), LocalTime.of(17, 0));
        return pilots.launch(
                        new LaunchPlan("Trial", vendor(), scope(kind), terms, schedule, Launches.CONTACT, 20_000, mix)
                                .with(least),
                        LEAD)
                .id();
    }

    /** A new pilot in onboarding whose production will be mixed like this, such as {@code day: 0.8}. */
    public PilotId mixed(ContractTerms terms, Map<String, String> shares) {
        SortedMap<String, Percent> mix = new TreeMap<>();
        shares.forEach((stratum, share) -> mix.put(stratum, Percent.of(share)));
        return launched(terms, LabelKind.CLASSIFICATION, Optional.of(new ProductionMix(mix)), LeastCounts.NONE);
    }

    /** A new pilot in this phase; no paper but the least was signed, and nothing delivered on the way. */
    public PilotId in(Phase phase, ContractTerms terms) {
        PilotId id = launched(terms);
        moveTo(id, phase);
        return id;
    }

    /** Moves on through every gate up to this phase; deliveries lock where the delivery gate is passed. */
    public void moveTo(PilotId id, Phase phase) {
        while (pilots.find(id).phase() != phase) {
            Gate gate = Gate.values()[pilots.find(id).phase().ordinal()];
            if (gate == Gate.DELIVERY) {
                deliveries.lock(id);
            }
            trialGates.prepare(id, gate, LEAD);
            gates.approve(id, gate, "", LEAD);
        }
    }

    /** Letters about a pilot go to whoever launched it. */
    private void hireLead() {
        if (accounts.find(LEAD).isEmpty()) {
            accounts.create(
                    new NewAccount(LEAD, "Trial Lead", "lead@example.org", Set.of(Role.LEAD), null, People.PASSWORD));
        }
    }

    private VendorId vendor() {
        return vendors.register(
                        new NewVendor(
                                "Trial vendor " + UUID.randomUUID(),
                                "Contact",
                                "contact@vendor.example",
                                "Portugal",
                                "Text",
                                new Certificate(
                                        "TRIAL-27001",
                                        "Trial body",
                                        "Trial",
                                        LocalDate.of(2000, 1, 1),
                                        LocalDate.of(2199, 12, 31))),
                        LEAD)
                .id();
    }

    private static Scope scope(LabelKind kind) {
        TaskType type = Arrays.stream(TaskType.values())
                .filter(each -> each.labelKinds().contains(kind))
                .findFirst()
                .orElseThrow();
        return Scope.checked(
                new ScopingCall("Workflow", "Volume", "Posture"),
                Set.of(DataModality.TEXT),
                kind == LabelKind.CLASSIFICATION ? TaskType.TEXT_CLASS : type,
                kind,
                Industry.GENERAL,
                false,
                Set.of(Framework.ISO_27001));
    }

    private static ContractTerms terms(String target, String floor, String unitPrice) {
        return new ContractTerms(
                Percent.of(target),
                Percent.of(floor),
                Percent.of("0.05"),
                Percent.of("0.10"),
                Percent.of(floor),
                Consequence.REWORK,
                new SlaTiers(Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(8)),
                new PauseTerms(true, 30),
                new ExitTerms(14, Money.of("0", "USD"), "Deleted."),
                Money.of(unitPrice, "USD"));
    }
}
