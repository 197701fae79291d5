package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.OverlapHours;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.turnaround.BuyerDelays;
import io.pilotgate.delivery.turnaround.Communication;
import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.RecordedDelay;
import io.pilotgate.delivery.turnaround.SideHours;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaReports;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.delivery.turnaround.WorkRequests;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.BuyerDelayEntry;
import io.pilotgate.portal.entry.DataHandedOverEntry;
import io.pilotgate.portal.entry.RulingOnDelayEntry;
import io.pilotgate.portal.entry.WorkFinishedEntry;
import io.pilotgate.portal.entry.WorkRequestEntry;
import io.pilotgate.portal.entry.WorkingHoursEntry;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turnaround of both sides: read by both, asked for by leads; each side says its own hours and what it waited for. */
@Component
public class SlaDesk {

    private final Doorkeeper door;
    private final SlaReports reports;
    private final Communication communication;
    private final WorkRequests requests;
    private final BuyerDelays delays;
    private final SideHours hours;

    SlaDesk(
            Doorkeeper door,
            SlaReports reports,
            Communication communication,
            WorkRequests requests,
            BuyerDelays delays,
            SideHours hours) {
        this.door = door;
        this.reports = reports;
        this.communication = communication;
        this.requests = requests;
        this.delays = delays;
        this.hours = hours;
    }

    public SlaReport report(Pilot pilot) {
        return reports.of(pilot);
    }

    public CommunicationReport communication(Pilot pilot) {
        return communication.of(pilot);
    }

    public List<RecordedDelay> recorded(Pilot pilot) {
        return delays.recorded(pilot.id());
    }

    public Optional<WorkingHours> hours(Pilot pilot, Side side) {
        return hours.of(pilot.id(), side);
    }

    public Optional<OverlapHours> overlap(Pilot pilot) {
        return hours.overlap(pilot.id());
    }

    public boolean mayAsk() {
        return door.isStaffWith(Role.LEAD);
    }

    public boolean isVendor(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor());
    }

    public WorkRequest ask(String pilotId, WorkRequestEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        return requests.ask(pilot.id(), entry.read(zone(pilot)), lead.id());
    }

    public WorkRequest handOver(String pilotId, int number, DataHandedOverEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        return requests.handOver(pilot.id(), number, entry.read(zone(pilot)), lead.id());
    }

    /** Either side names the batch; another evidence is a lead's to record. */
    public WorkRequest finish(String pilotId, int number, WorkFinishedEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        if (entry.namesBatch()) {
            return requests.finish(
                    pilot.id(), number, entry.readBatch(), eitherSide(pilot).id());
        }
        if (isVendor(pilot)) {
            throw Refusal.invalid("batch", "Name the batch that finished it by its number.");
        }
        Account lead = door.staffWith(Role.LEAD);
        var finished = entry.read(zone(pilot));
        return requests.finish(pilot.id(), number, finished.at(), finished.evidence(), lead.id());
    }

    public RecordedDelay record(String pilotId, BuyerDelayEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = eitherSide(pilot);
        return delays.record(
                pilot.id(), entry.read(zone(pilot)), isVendor(pilot) ? Side.VENDOR : Side.BUYER, person.id());
    }

    public RecordedDelay rule(String pilotId, int number, RulingOnDelayEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        Account lead = door.staffWith(Role.LEAD);
        return delays.rule(pilot.id(), number, entry.isAccepted(), entry.why(), lead.id());
    }

    public void setHours(String pilotId, WorkingHoursEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = eitherSide(pilot);
        Side side = entry.whose();
        if (isVendor(pilot) && side == Side.BUYER) {
            throw Refusal.forbidden("side", "The buyer's hours are the buyer's to say.");
        }
        hours.record(pilot.id(), side, entry.read(), person.id());
    }

    private Account eitherSide(Pilot pilot) {
        return isVendor(pilot) ? door.vendorOf(pilot) : door.staffWith(Role.LEAD);
    }

    private static ZoneId zone(Pilot pilot) {
        return pilot.schedule().zone();
    }
}
