package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 3: refuses a structured pilot before scaling. People notice it, or the vendor declines in writing. */
@Component
class RefusesPilot implements RedFlagRule {

    private final RecordedFlagStore recorded;

    RefusesPilot(RecordedFlagStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on) {
        return recorded.openOf(vendor.id(), RecordedFlagKind.REFUSES_PILOT, on).map(RecordedFlag::asFlag);
    }
}
