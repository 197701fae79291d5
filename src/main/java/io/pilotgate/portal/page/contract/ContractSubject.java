package io.pilotgate.portal.page.contract;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ContractDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contract's prices, as a line on the pilot's page. */
@Component
@Order(52)
class ContractSubject implements Subject {

    private final ContractDesk desk;

    ContractSubject(ContractDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        String waits = desk.isBeforeDelivery(pilot) && desk.open(pilot).isPresent()
                ? ", other prices wait for the vendor's word"
                : "";
        return Optional.of(new SubjectLine(
                "Prices",
                "/pilots/" + pilot.id() + "/contract",
                desk.prices(pilot).model().kind().title() + waits));
    }
}
