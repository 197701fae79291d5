/** Audits of what a vendor delivers after the decision, and in the weeks before it. */
@NullMarked
package io.pilotgate.portal.page.audit;

import org.jspecify.annotations.NullMarked;
