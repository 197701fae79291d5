package io.pilotgate.demo;

import io.pilotgate.kernel.PilotId;
import java.time.LocalDate;

/** Something that simulated people do in a pilot day after day, beside labels, reports and tasks. */
interface PlayedHabit {

    /** Called once a day, after the day's labels came. */
    void work(PilotId pilot, LocalDate today, Script script);
}
