/** Scale up, adjust or end: the recommendation, the decision, and what follows from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "access",
            "evaluation",
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
            "commercial :: pricing"
        })
package io.pilotgate.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
