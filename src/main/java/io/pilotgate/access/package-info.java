/** Who may sign in, for which organisation, in which role; API tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
package io.pilotgate.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
