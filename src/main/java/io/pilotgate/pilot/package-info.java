/** A pilot: its schedule, phases, gates and who may move it on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "calendar",
            "evaluation",
            "evaluation :: criteria",
            "evaluation :: scoping",
            "agreement",
            "labels"
        })
package io.pilotgate.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
