/** Measures labels against ground truth that no other room can read; calibration and sample plans. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: proof",
            "audit",
            "files",
            "evaluation :: scoping",
            "pilot",
            "agreement",
            "delivery",
            "labels",
            "labels :: formats",
            "calendar",
            "worker"
        })
package io.pilotgate.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
