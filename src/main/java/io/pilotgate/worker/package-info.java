/** Does long work behind the requests: a piece at a time on each node, taken over where a node dies. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.pilotgate.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
