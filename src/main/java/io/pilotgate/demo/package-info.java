/** A simulated pilot for the demo profile; everything in it says that it is simulated. */
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
            "commercial",
            "decision",
            "labels",
            "process",
            "rehearsal"
        })
package io.pilotgate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
