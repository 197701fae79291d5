/** What an industry demands of a vendor: frameworks, target, weights, what may be left out, what more is asked. Pure Java. */
@NullMarked
@NamedInterface("presets")
package io.pilotgate.evaluation.presets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
