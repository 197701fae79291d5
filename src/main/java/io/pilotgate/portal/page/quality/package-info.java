/** Quality over time, by layer, by version of the SOP and against sealed truth. */
@NullMarked
package io.pilotgate.portal.page.quality;

import org.jspecify.annotations.NullMarked;
