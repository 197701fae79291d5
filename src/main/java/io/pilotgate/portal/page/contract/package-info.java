/** A pilot's contract and its terms. */
@NullMarked
package io.pilotgate.portal.page.contract;

import org.jspecify.annotations.NullMarked;
