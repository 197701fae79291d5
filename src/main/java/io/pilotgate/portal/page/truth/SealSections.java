package io.pilotgate.portal.page.truth;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SealDesk;
import org.springframework.stereotype.Component;

/** Gathers what both sides hold of sealed truth. */
@Component
public class SealSections {

    private final SealDesk desk;

    SealSections(SealDesk desk) {
        this.desk = desk;
    }

    public SealsView of(Pilot pilot) {
        return new SealsView(
                desk.of(pilot).stream().map(seal -> SealRow.of(pilot, seal)).toList(),
                desk.mayReveal(pilot),
                desk.waitsFor(pilot).orElse(""));
    }
}
