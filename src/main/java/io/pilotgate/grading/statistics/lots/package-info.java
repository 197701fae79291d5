/**
 * Lot-by-lot inspection by attributes as in ISO 2859-1: single sampling plans by lot size and acceptance quality limit, and
 * how strictly the next lot is inspected.
 */
@NullMarked
@NamedInterface("lots")
package io.pilotgate.grading.statistics.lots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
