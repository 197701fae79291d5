package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.DueThing;
import io.pilotgate.portal.page.DueThings;
import io.pilotgate.portal.page.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Work that was asked for, whose data is there, and that is not finished. */
@Component
@Order(35)
class DueWork implements DueThings {

    private final SlaDesk desk;

    DueWork(SlaDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DueThing> of(Pilot pilot) {
        return desk.report(pilot).requests().stream()
                .filter(standing ->
                        standing.request().end() == null && standing.state() != SlaStanding.State.WAITS_FOR_DATA)
                .map(standing -> due(pilot, standing))
                .toList();
    }

    private static DueThing due(Pilot pilot, SlaStanding standing) {
        WorkRequest request = standing.request();
        return new DueThing(
                "Finish " + request.label() + ", " + Words.count(request.items(), "item") + ", "
                        + Words.name(request.tier()),
                request.about(),
                "/pilots/" + pilot.id() + "/sla#w" + request.number(),
                standing.due());
    }
}
