/** Starts the jar: a command without the weight of the service, or the service. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.pilotgate.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
