/** Writes a letter into the outbox once, sends it, remembers that it did. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access"})
package io.pilotgate.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
