package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.delivery.ReportTotals;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.kernel.Percent;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.VendorPanel;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The vendor's own figures of quality, as its reports state them; nothing that the buyer measured. */
@Component
@Order(30)
class OwnAccuracyPanel implements VendorPanel {

    private static final String TITLE = "Your own accuracy";

    private final ReportDesk desk;

    OwnAccuracyPanel(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Panel of(Pilot pilot) {
        ReportTotals totals = desk.total(pilot);
        Percent claim = totals.claimedAccuracy();
        List<Fact> facts = new ArrayList<>();
        for (QaStep step : QaStep.values()) {
            facts.add(new Fact(
                    "Errors found, " + step.title().toLowerCase(Locale.ROOT),
                    share(totals.errorsFound().get(step))));
        }
        for (SlaTier tier : SlaTier.values()) {
            facts.add(new Fact(
                    "Within the SLA, " + tier.title().toLowerCase(Locale.ROOT),
                    share(totals.withinSla().get(tier))));
        }
        return new Panel(
                TITLE,
                claim == null ? Panel.NO_DATA : Words.share(claim.asDouble()),
                facts,
                List.of("As your reports in force state it, each day weighted by its items. No verdict rests on it."));
    }

    private static String share(@Nullable CountedShare share) {
        return Shares.of(Objects.requireNonNullElse(share, new CountedShare(0, 0)));
    }
}
