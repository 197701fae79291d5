package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/** One of the nine red flags: derives from what is on record whether it stands open on a day. */
interface RedFlagRule {

    Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on);
}
