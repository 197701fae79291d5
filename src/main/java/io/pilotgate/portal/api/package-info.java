/** The REST API under /api/v1, and the desk API that our plugins in Cockpit call. */
@NullMarked
package io.pilotgate.portal.api;

import org.jspecify.annotations.NullMarked;
