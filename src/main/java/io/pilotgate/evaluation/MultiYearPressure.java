package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 6: pressure to sign for years before a pilot was decided. */
@Component
class MultiYearPressure implements RedFlagRule {

    private final RecordedFlagStore recorded;

    MultiYearPressure(RecordedFlagStore recorded) {
        this.recorded = recorded;
    }

    @Override
    public Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on) {
        return recorded.openOf(vendor.id(), RecordedFlagKind.MULTI_YEAR_PRESSURE, on)
                .map(RecordedFlag::asFlag);
    }
}
