/** What was measured: calibration, blind set, the sample and its mix, the figures of the decision. */
@NullMarked
package io.pilotgate.portal.page.figures;

import org.jspecify.annotations.NullMarked;
