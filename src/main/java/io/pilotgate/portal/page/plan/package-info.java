/** A pilot's days, with its pauses and its stop. */
@NullMarked
package io.pilotgate.portal.page.plan;

import org.jspecify.annotations.NullMarked;
