/** What a label is, and the formats it arrives in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "files"})
package io.pilotgate.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
