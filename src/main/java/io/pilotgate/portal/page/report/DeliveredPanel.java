package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.ReportDays;
import io.pilotgate.delivery.ReportTotals;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.VendorPanel;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the vendor reported as done, beside what it handed in. */
@Component
@Order(10)
class DeliveredPanel implements VendorPanel {

    private static final String TITLE = "Items that you reported";

    private final ReportDesk desk;
    private final LabelBatches batches;

    DeliveredPanel(ReportDesk desk, LabelBatches batches) {
        this.desk = desk;
        this.batches = batches;
    }

    @Override
    public Panel of(Pilot pilot) {
        ReportTotals totals = desk.total(pilot);
        ReportDays days = desk.days(pilot);
        Long items = totals.items();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Reports in",
                days.reported().size() + " of " + Words.count(days.all().size(), "day")));
        facts.add(new Fact("Exceptions", Shares.of(totals.exceptions())));
        facts.add(new Fact("Delivered in batches", Words.number(batches.deliveredItems(pilot.id())) + " items"));
        Long volume = pilot.pilotVolume();
        if (volume != null) {
            facts.add(new Fact("Agreed for the pilot", Words.number(volume) + " items"));
        }
        return new Panel(TITLE, items == null ? Panel.NO_DATA : Words.number(items), facts, List.of());
    }
}
