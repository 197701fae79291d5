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
            "evaluation :: questionnaire",
            "evaluation :: quotes",
            "evaluation :: scoping",
            "agreement",
            "pilot",
            "onboarding",
            "delivery",
            "delivery :: turnaround",
            "grading",
            "commercial",
            "decision",
            "decision :: quality",
            "decision :: monthly",
            "labels",
            "process",
            "rehearsal"
        })
package io.pilotgate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
