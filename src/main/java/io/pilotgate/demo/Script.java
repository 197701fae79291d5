package io.pilotgate.demo;

import java.time.LocalDate;
import java.util.List;

/** How a simulated vendor works, day by day. */
interface Script {

    PlayedDay on(LocalDate day, List<LocalDate> reportDays);

    /** Whether months, requests for work, a surge and what follows the decision are played, too. */
    default boolean isFollowedClosely() {
        return true;
    }

    /** Items that its invoice has twice. */
    default int billedTwice() {
        return 0;
    }
}
