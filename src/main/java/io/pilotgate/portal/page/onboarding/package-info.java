/** The launch of a pilot, and what is to be in place before its work begins. */
@NullMarked
package io.pilotgate.portal.page.onboarding;

import org.jspecify.annotations.NullMarked;
