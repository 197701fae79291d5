package io.pilotgate.portal.page.audit;

import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AuditDesk;
import io.pilotgate.portal.AuditShown;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.VendorPanel;
import io.pilotgate.portal.page.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Audited accuracy as a vendor may know it before the reveal: whole per cent of closed weeks, frozen once shown. */
@Component
@Order(20)
class AuditedPanel implements VendorPanel {

    private static final String TITLE = "Audited accuracy";

    private final AuditDesk desk;

    AuditedPanel(AuditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Panel of(Pilot pilot) {
        try {
            return panel(desk.shown(pilot));
        } catch (Refusal lookedTooOften) {
            return new Panel(TITLE, "not shown now", List.of(), List.of(String.valueOf(lookedTooOften.getMessage())));
        }
    }

    private static Panel panel(List<AuditShown> shown) {
        if (shown.isEmpty()) {
            return Panel.noData(
                    TITLE,
                    "No closed week has been audited. Weeks are taken together until " + WeeklyAudit.LEAST_ITEMS
                            + " audited items are in. No data is not a score.");
        }
        return new Panel(
                TITLE,
                shown.get(shown.size() - 1).percent() + " %",
                shown.stream()
                        .map(week -> new Fact(
                                Words.date(week.from()) + " to " + Words.date(week.to()), week.percent() + " %"))
                        .toList(),
                List.of("Of the newest period, in whole per cent, rounded down. What is shown stays as it is."));
    }
}
