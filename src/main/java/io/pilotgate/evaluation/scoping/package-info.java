/** What is settled before a vendor is asked: whether to outsource at all, to whom, and what the work demands. Pure Java. */
@NullMarked
@NamedInterface("scoping")
package io.pilotgate.evaluation.scoping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
