package io.pilotgate.pilot;

import io.pilotgate.evaluation.FlagRegister;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Re-derives the vendor's red flags, in a pause too: a certificate lapses on its day, whatever the pilot does. */
@Component
class FlagWatcher implements PilotWatcher {

    private final FlagRegister register;

    FlagWatcher(FlagRegister register) {
        this.register = register;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        register.rederive(
                pilot.vendor(),
                LocalDate.ofInstant(now, pilot.schedule().zone()),
                PersonId.PILOTGATE,
                "Nothing on record raises it any more.");
    }
}
