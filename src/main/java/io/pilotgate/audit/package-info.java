/** Remembers who did what, in a chain per pilot that shows a missing or altered link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package io.pilotgate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
