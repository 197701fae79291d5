/** A pilot's own page, for the buyer's people and for the vendor's, with the forms on it. */
@NullMarked
package io.pilotgate.portal.page.pilot;

import org.jspecify.annotations.NullMarked;
