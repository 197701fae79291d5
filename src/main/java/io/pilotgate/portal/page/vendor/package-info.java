/** The register of vendors, with the red flags and the papers of each. */
@NullMarked
package io.pilotgate.portal.page.vendor;

import org.jspecify.annotations.NullMarked;
