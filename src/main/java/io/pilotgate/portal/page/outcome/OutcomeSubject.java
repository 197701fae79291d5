package io.pilotgate.portal.page.outcome;

import io.pilotgate.commercial.ItemOrder;
import io.pilotgate.decision.Exit;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.OutcomeDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Orders and outcome, as a line on the pilot's page. */
@Component
@Order(50)
class OutcomeSubject implements Subject {

    private final OutcomeDesk desk;
    private final OutcomeWords words;

    OutcomeSubject(OutcomeDesk desk, OutcomeWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return Optional.of(new SubjectLine("Orders and outcome", "/pilots/" + pilot.id() + "/outcome", summary(pilot)));
    }

    private String summary(Pilot pilot) {
        return pilot.phase() == Phase.DECIDED ? words.headline(pilot) + followUp(pilot) : ordered(pilot);
    }

    private String ordered(Pilot pilot) {
        Long volume = pilot.pilotVolume();
        long items = desk.orders(pilot).stream().mapToLong(ItemOrder::items).sum();
        return Words.number(items) + (volume == null ? "" : " of " + Words.number(volume)) + " items ordered, "
                + words.headline(pilot);
    }

    private String followUp(Pilot pilot) {
        Optional<String> exit = desk.exit(pilot)
                .map(open -> open.isOpen()
                        ? ", exit open: " + Words.count(missing(open), "part") + " missing"
                        : ", exit completed");
        Optional<String> ramp =
                desk.ramp(pilot).map(plan -> ", ramp to " + Words.number(plan.dailyTarget()) + " items a day planned");
        boolean goesOn =
                desk.chain(pilot).stream().anyMatch(link -> link.pilot().equals(pilot.id()));
        return exit.or(() -> ramp).orElse(goesOn ? ", goes on in the next cycle" : "");
    }

    private static int missing(Exit exit) {
        return exit.missing().size();
    }
}
