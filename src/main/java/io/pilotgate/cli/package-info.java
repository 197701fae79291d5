/** The command line: options, help and exit codes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "labels",
            "labels :: formats",
            "grading :: tasks",
            "grading :: statistics",
            "grading :: lots",
            "grading :: agreement",
            "grading :: seal",
            "rehearsal"
        })
package io.pilotgate.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
