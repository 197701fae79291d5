package io.pilotgate.portal.page.cost;

import io.pilotgate.commercial.AccurateCost;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.CostDesk;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cost of an accurate item, as a line on the pilot's page; nothing of it is the vendor's to see. */
@Component
@Order(56)
class CostSubject implements Subject {

    private final CostDesk desk;

    CostSubject(CostDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        if (!staff) {
            return Optional.empty();
        }
        AccurateCost cost = desk.of(pilot);
        return Optional.of(new SubjectLine(
                "Cost of an accurate item",
                "/pilots/" + pilot.id() + "/cost",
                cost.each()
                        .map(each ->
                                MoneyWords.each(each, cost.total().currency().getCurrencyCode()))
                        .orElse("no data")));
    }
}
