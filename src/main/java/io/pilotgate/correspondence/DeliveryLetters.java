package io.pilotgate.correspondence;

import io.pilotgate.delivery.DeliveryLocked;
import io.pilotgate.delivery.ReportDayClosed;
import io.pilotgate.pilot.PilotSchedule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A word about what is missing, and about the end of the delivery. */
@Component
class DeliveryLetters {

    private final LetterDesk desk;

    DeliveryLetters(LetterDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(ReportDayClosed closed) {
        if (closed.received()) {
            return;
        }
        PilotSchedule schedule = desk.pilot(closed.pilot()).schedule();
        desk.toVendor(
                closed.pilot(),
                "report-missing",
                closed.day().toString(),
                "The daily report of " + closed.day() + " is missing",
                "The cut-off of " + closed.day() + " (day " + schedule.dayOf(closed.day()) + ", " + schedule.cutOff()
                        + " " + schedule.zone() + ") passed without a daily report. Hand it in on the pilot's page; the"
                        + " delivery gate shows the gap until then.");
    }

    @EventListener
    void on(DeliveryLocked locked) {
        desk.toBoth(
                locked.pilot(),
                "delivery-locked",
                "lock",
                "Deliveries are closed",
                "The last delivery day is over: no further label batch is taken. The delivery gate comes next.");
    }
}
