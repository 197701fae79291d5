package io.pilotgate.portal.page.figures;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.FigureDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about figures on the pilot's page. */
@Component
@Order(28)
class FigureSubject implements Subject {

    private final FigureDesk desk;

    FigureSubject(FigureDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        String stands = desk.all(pilot).stream()
                .map(standing -> standing.set().title() + ": " + FigureViews.stands(standing))
                .collect(Collectors.joining(", "));
        return Optional.of(new SubjectLine("Figures", "/pilots/" + pilot.id() + "/figures", stands));
    }
}
