/** Working days, cut-offs, overlap hours: local time done right. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package io.pilotgate.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
