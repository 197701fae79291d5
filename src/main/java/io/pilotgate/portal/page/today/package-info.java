/** What a vendor's people have to do today. */
@NullMarked
package io.pilotgate.portal.page.today;

import org.jspecify.annotations.NullMarked;
