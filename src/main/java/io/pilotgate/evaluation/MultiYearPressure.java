package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 6: pressure to sign for years before a pilot was decided. */
@Component
class MultiYearPressure implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.recorded(RecordedFlagKind.MULTI_YEAR_PRESSURE, on);
    }
}
