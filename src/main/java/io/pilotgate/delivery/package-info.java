/** Daily reports and label batches, all checked at the door. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "calendar",
            "evaluation",
            "pilot",
            "onboarding",
            "agreement",
            "labels",
            "worker"
        })
package io.pilotgate.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
