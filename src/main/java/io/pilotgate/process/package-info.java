/** The engine room, the only place that imports Camunda: it moves pilots along the models. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "files",
            "calendar",
            "access",
            "notification",
            "evaluation",
            "evaluation :: criteria",
            "evaluation :: questionnaire",
            "evaluation :: scoping",
            "agreement",
            "agreement :: prices",
            "pilot",
            "onboarding",
            "delivery",
            "grading",
            "commercial",
            "decision",
            "decision :: monthly",
            "correspondence",
            "labels"
        })
package io.pilotgate.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
