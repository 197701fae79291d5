/** Vendors side by side: what each was rated, what stands against it, and its price against one that passes everything. */
@NullMarked
@NamedInterface("compare")
package io.pilotgate.evaluation.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
