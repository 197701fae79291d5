package io.pilotgate.delivery;

import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateCondition;
import io.pilotgate.pilot.Pilot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** No question of the vendor is open: labels that were made in doubt are not measured as if there had been none. */
@Component
class EscalationsAnswered implements GateCondition {

    private final EscalationStore store;

    EscalationsAnswered(EscalationStore store) {
        this.store = store;
    }

    @Override
    public boolean guards(Gate gate, Pilot pilot) {
        return gate == Gate.DELIVERY;
    }

    @Override
    public String key() {
        return "escalations";
    }

    @Override
    public String title() {
        return "Escalations answered";
    }

    @Override
    public Finding assess(Pilot pilot) {
        List<Escalation> all = store.all(pilot.id());
        List<Escalation> open = all.stream().filter(Escalation::isOpen).toList();
        if (open.isEmpty()) {
            return new Finding.Met(
                    all.isEmpty() ? "The vendor raised no escalation." : "Each escalation so far is answered.");
        }
        return new Finding.NotMet("No answer yet to "
                + open.stream().map(EscalationsAnswered::name).collect(Collectors.joining(", ")) + ".");
    }

    private static String name(Escalation open) {
        return open.label() + " (" + open.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
