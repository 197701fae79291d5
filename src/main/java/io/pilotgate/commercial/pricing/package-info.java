/** What work costs under a contract, and what an accurate item costs: pure arithmetic, no Spring, no database. */
@NullMarked
@NamedInterface("pricing")
package io.pilotgate.commercial.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
