/** The few values every room speaks. At most eight types. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.pilotgate.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
