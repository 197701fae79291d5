package io.pilotgate.portal;

import io.pilotgate.access.Role;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.agreement.prices.ModelAdvice;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.ChangeOrders;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.commercial.PriceAmendment;
import io.pilotgate.commercial.ProposedChange;
import io.pilotgate.commercial.SurgeDays;
import io.pilotgate.commercial.pricing.Charges;
import io.pilotgate.commercial.pricing.VolumeCost;
import io.pilotgate.commercial.pricing.WorkedExample;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.ChangeOrderEntry;
import io.pilotgate.portal.entry.ExampleEntry;
import io.pilotgate.portal.entry.LaunchEntry;
import io.pilotgate.portal.entry.LaunchPrices;
import io.pilotgate.portal.entry.PriceAnswerEntry;
import io.pilotgate.portal.entry.PriceEntry;
import io.pilotgate.portal.entry.SurgeEntry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a pilot's contract says of money: leads propose, the vendor answers, both read. */
@Component
public class ContractDesk {

    /**
     * A month worked out.
     *
     * @param volumes the same month with less and with more work
     * @param warning of items that take ten times as long; empty where the model is not blind to them
     */
    public record WorkedOut(
            YearMonth month,
            PriceTerms terms,
            Charges charges,
            Optional<ModelAdvice> advice,
            Optional<String> warning,
            List<VolumeCost> volumes) {}

    private final Doorkeeper door;
    private final Agreements agreements;
    private final ContractPrices prices;
    private final ChangeOrders changes;
    private final SurgeDays surges;
    private final Clock clock;

    ContractDesk(
            Doorkeeper door,
            Agreements agreements,
            ContractPrices prices,
            ChangeOrders changes,
            SurgeDays surges,
            Clock clock) {
        this.door = door;
        this.agreements = agreements;
        this.prices = prices;
        this.changes = changes;
        this.surges = surges;
        this.clock = clock;
    }

    public ContractTerms terms(Pilot pilot) {
        return agreements.of(pilot.id()).terms();
    }

    public PriceTerms prices(Pilot pilot) {
        return prices.of(pilot.id());
    }

    public List<PriceAmendment> amendments(Pilot pilot) {
        return prices.amendments(pilot.id());
    }

    public Optional<PriceAmendment> open(Pilot pilot) {
        return prices.open(pilot.id());
    }

    public List<ProposedChange> changes(Pilot pilot) {
        return changes.all(pilot.id());
    }

    public List<LocalDate> surgeDays(Pilot pilot) {
        return surges.of(pilot.id());
    }

    public boolean mayPropose() {
        return door.isStaffWith(Role.LEAD);
    }

    /** Whether prices may still change. */
    public boolean isBeforeDelivery(Pilot pilot) {
        return pilot.phase() == Phase.ONBOARDING || pilot.phase() == Phase.CALIBRATION;
    }

    public boolean mayAnswer(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor());
    }

    /**
     * What other volumes of a month cost at the prices in force; empty where no volume was agreed, or hours are paid, which
     * nobody knows beforehand.
     */
    public List<VolumeCost> volumes(Pilot pilot) {
        PriceTerms terms = prices(pilot);
        Long volume = pilot.pilotVolume();
        boolean byTime = terms.model().kind() == ModelKind.PER_TIME;
        return volume == null || byTime
                ? List.of()
                : VolumeCost.around(new WorkedExample(nextMonth(pilot), volume, BigDecimal.ZERO, 0, 0), terms);
    }

    private YearMonth nextMonth(Pilot pilot) {
        return YearMonth.from(
                        LocalDate.ofInstant(clock.instant(), pilot.schedule().zone()))
                .plusMonths(1);
    }

    /** What a month would cost: nothing of it is kept. */
    public WorkedOut workOut(String pilotId, PriceEntry entry, ExampleEntry example) {
        Pilot pilot = door.pilot(pilotId);
        PriceTerms terms = entry.read(terms(pilot).unitPrice().currency());
        return workedOut(terms, example, nextMonth(pilot));
    }

    /** The same of a launch that is not launched yet. */
    public WorkedOut workOut(LaunchEntry launch, ExampleEntry example) {
        door.staffWith(Role.LEAD, Role.ADMINISTRATOR);
        YearMonth next = YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .plusMonths(1);
        return workedOut(LaunchPrices.read(launch), example, next);
    }

    private static WorkedOut workedOut(PriceTerms terms, ExampleEntry example, YearMonth next) {
        ExampleEntry.Example read = example.read(next);
        return new WorkedOut(
                next,
                terms,
                read.month().under(terms),
                ModelAdvice.of(read.nature()),
                read.edges().warning(terms.model().kind()),
                VolumeCost.around(read.month(), terms));
    }

    public PriceAmendment propose(String pilotId, PriceEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        var person = door.staffWith(Role.LEAD);
        PriceTerms terms = entry.read(terms(pilot).unitPrice().currency());
        return prices.propose(pilot.id(), terms, entry.said(), person.id());
    }

    public PriceAmendment answer(String pilotId, PriceAnswerEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        var person = door.vendorOf(pilot);
        return entry.isAccepted()
                ? prices.accept(pilot.id(), entry.seen(), person.id())
                : prices.decline(pilot.id(), entry.seen(), entry.why(), person.id());
    }

    public ProposedChange proposeChange(String pilotId, ChangeOrderEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        var person = door.staffWith(Role.LEAD);
        ChangeOrderEntry.Change change = entry.read();
        return changes.propose(pilot.id(), change.change(), change.amount(), person.id());
    }

    public ProposedChange answerChange(String pilotId, String number, PriceAnswerEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        var person = door.vendorOf(pilot);
        return changes.answer(pilot.id(), PathNumbers.small(number), entry.isAccepted(), entry.why(), person.id());
    }

    public void orderSurge(String pilotId, SurgeEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        var person = door.staffWith(Role.LEAD);
        SurgeEntry.Surge surge = entry.read();
        surges.order(pilot.id(), surge.day(), surge.reason(), person.id());
    }
}
