/** Daily reports, and the review in the pilot's middle. */
@NullMarked
package io.pilotgate.portal.page.report;

import org.jspecify.annotations.NullMarked;
