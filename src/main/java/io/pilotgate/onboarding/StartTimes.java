package io.pilotgate.onboarding;

import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Measures how soon after the signature a pilot runs. */
@Service
public class StartTimes {

    private final Pilots pilots;
    private final Gates gates;
    private final Agreements agreements;
    private final Clock clock;

    StartTimes(Pilots pilots, Gates gates, Agreements agreements, Clock clock) {
        this.pilots = pilots;
        this.gates = gates;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** No data before the MSA is on record. */
    public Optional<StartTime> of(PilotId id) {
        ZoneId zone = pilots.find(id).schedule().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<LocalDate> running = gates.decisions(id).stream()
                .filter(decided ->
                        decided.gate() == Gate.CALIBRATION && decided.outcome().equals("approved"))
                .map(decided -> LocalDate.ofInstant(decided.at(), zone))
                .findFirst();
        return agreements
                .of(id)
                .signed(AgreementKind.MSA)
                .map(msa -> new StartTime(msa.signing().signedOn(), running, today));
    }
}
