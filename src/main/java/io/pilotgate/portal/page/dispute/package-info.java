/** Contested items, corrections of sealed truth, and the check of the truth itself. */
@NullMarked
package io.pilotgate.portal.page.dispute;

import org.jspecify.annotations.NullMarked;
