/** What is owed and what was invoiced. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "agreement", "evaluation", "pilot", "delivery", "grading"})
package io.pilotgate.commercial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
