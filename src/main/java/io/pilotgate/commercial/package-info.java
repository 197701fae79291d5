/** What is ordered, what is owed and what was invoiced. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "calendar", "agreement", "evaluation", "pilot", "delivery", "grading"
        })
package io.pilotgate.commercial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
