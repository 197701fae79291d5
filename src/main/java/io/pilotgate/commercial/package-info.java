/** What is ordered, what is owed and what was invoiced. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "calendar",
            "files",
            "agreement",
            "agreement :: prices",
            "evaluation",
            "pilot",
            "delivery",
            "grading",
            "grading :: statistics",
            "worker"
        })
package io.pilotgate.commercial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
