/** Scale up, adjust or end: the recommendation and the decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "evaluation",
            "agreement",
            "pilot",
            "onboarding",
            "delivery",
            "grading",
            "grading :: metrics",
            "grading :: statistics",
            "commercial"
        })
package io.pilotgate.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
