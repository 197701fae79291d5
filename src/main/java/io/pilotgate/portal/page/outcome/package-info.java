/** What a pilot came to: the ramp, the next pilot, the exit. */
@NullMarked
package io.pilotgate.portal.page.outcome;

import org.jspecify.annotations.NullMarked;
