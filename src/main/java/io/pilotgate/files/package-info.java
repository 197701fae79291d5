/** Keeps what was handed in byte for byte under its hash. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
package io.pilotgate.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
