package io.pilotgate.demo;

import java.time.LocalDate;
import java.util.List;

/** How a simulated vendor works, day by day. */
interface Script {

    PlayedDay on(LocalDate day, List<LocalDate> reportDays);

    /** Items that its invoice has twice. */
    default int billedTwice() {
        return 0;
    }
}
