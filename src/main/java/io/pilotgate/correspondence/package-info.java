/** Listens to facts and writes the letters about them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "calendar",
            "access",
            "notification",
            "evaluation",
            "evaluation :: assurance",
            "evaluation :: questionnaire",
            "agreement",
            "pilot",
            "onboarding",
            "delivery",
            "delivery :: turnaround",
            "grading",
            "commercial",
            "decision",
            "decision :: monthly",
            "decision :: quality"
        })
package io.pilotgate.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
