/** Evaluations of a vendor: its scope, its evidence, the rating room and the verdicts. */
@NullMarked
package io.pilotgate.portal.page.evaluation;

import org.jspecify.annotations.NullMarked;
