/** Escalations, from the question to the answer that settles it. */
@NullMarked
package io.pilotgate.portal.page.escalation;

import org.jspecify.annotations.NullMarked;
