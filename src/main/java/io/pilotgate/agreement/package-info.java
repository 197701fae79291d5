/** The contract as data: NDA, MSA, DSA, BAA, price, SLA tiers, target, floor, consequence, pause and exit terms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "files", "calendar", "evaluation"})
package io.pilotgate.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
