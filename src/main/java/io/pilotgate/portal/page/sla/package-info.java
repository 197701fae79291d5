/** Requests for work, and how they stand to their times of turnaround. */
@NullMarked
package io.pilotgate.portal.page.sla;

import org.jspecify.annotations.NullMarked;
