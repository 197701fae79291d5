/** Vendors and the red flags that disqualify them: a verdict on a vendor. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "files", "calendar", "labels"})
package io.pilotgate.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
