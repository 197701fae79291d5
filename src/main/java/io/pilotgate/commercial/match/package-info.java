/** Lays an invoice beside contract, delivery and reports, and says what of it is due: pure arithmetic, no database. */
@NullMarked
@NamedInterface("match")
package io.pilotgate.commercial.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
