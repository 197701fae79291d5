/** Monthly reviews. */
@NullMarked
package io.pilotgate.portal.page.review;

import org.jspecify.annotations.NullMarked;
