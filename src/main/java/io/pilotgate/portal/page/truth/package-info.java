/** Sealed truth and the seals over it, as both sides may see them. */
@NullMarked
package io.pilotgate.portal.page.truth;

import org.jspecify.annotations.NullMarked;
