/** Quality over time: layers, versions of the SOP, people, retraining, and days on which the team was doubled or halved. */
@NullMarked
@NamedInterface("quality")
package io.pilotgate.decision.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
