/** Security controls and the SOP's versions, signed by both sides. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "files", "pilot", "agreement", "evaluation", "calendar"})
package io.pilotgate.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
