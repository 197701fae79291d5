/**
 * Pages made on the server: each works without a script, and says beside a field what is wrong with it.
 * Here stands what all of them use; each feature has a package of its own below.
 */
@NullMarked
package io.pilotgate.portal.page;

import org.jspecify.annotations.NullMarked;
