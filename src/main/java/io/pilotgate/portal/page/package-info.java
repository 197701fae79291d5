/** Pages made on the server: each works without a script, and says beside a field what is wrong with it. */
@NullMarked
package io.pilotgate.portal.page;

import org.jspecify.annotations.NullMarked;
