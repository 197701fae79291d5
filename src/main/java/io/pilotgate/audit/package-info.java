/** Remembers who did what, in a chain per pilot that shows a missing or altered link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: proof"})
package io.pilotgate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
