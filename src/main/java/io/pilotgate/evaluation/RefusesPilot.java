package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 3: refuses a structured pilot before scaling. People notice it, or the vendor declines in writing. */
@Component
class RefusesPilot implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.recorded(RecordedFlagKind.REFUSES_PILOT, on);
    }
}
