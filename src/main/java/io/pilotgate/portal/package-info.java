/** Pages, uploads, REST and their problem texts. */
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
            "evaluation :: assurance",
            "evaluation :: compare",
            "evaluation :: criteria",
            "evaluation :: questionnaire",
            "evaluation :: quotes",
            "evaluation :: presets",
            "evaluation :: scoping",
            "agreement",
            "agreement :: prices",
            "pilot",
            "onboarding",
            "delivery",
            "delivery :: turnaround",
            "grading",
            "grading :: figures",
            "grading :: metrics",
            "grading :: statistics",
            "commercial",
            "commercial :: pricing",
            "commercial :: match",
            "decision",
            "decision :: monthly",
            "decision :: quality",
            "labels",
            "labels :: formats",
            "process"
        })
package io.pilotgate.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
