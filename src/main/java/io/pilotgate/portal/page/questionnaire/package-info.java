/** Questionnaires as they are sent to a vendor, answered by it and read by the buyer. */
@NullMarked
package io.pilotgate.portal.page.questionnaire;

import org.jspecify.annotations.NullMarked;
