/** What a vendor hands in: files, labels, documents, versions of the SOP. */
@NullMarked
package io.pilotgate.portal.page.delivery;

import org.jspecify.annotations.NullMarked;
