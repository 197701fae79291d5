/** What waits for the person who is signed in, whatever it is about. */
@NullMarked
package io.pilotgate.portal.page.inbox;

import org.jspecify.annotations.NullMarked;
