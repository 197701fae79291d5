/** Plays a whole pilot on old labels, with the real models and a clock moved by hand. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "calendar",
            "access",
            "notification",
            "evaluation",
            "evaluation :: criteria",
            "evaluation :: scoping",
            "agreement",
            "pilot",
            "onboarding",
            "delivery",
            "grading",
            "grading :: metrics",
            "grading :: statistics",
            "commercial",
            "decision",
            "correspondence",
            "labels",
            "process"
        })
package io.pilotgate.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
