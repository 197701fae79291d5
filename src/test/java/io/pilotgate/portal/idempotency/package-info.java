@NullMarked
package io.pilotgate.portal.idempotency;

import org.jspecify.annotations.NullMarked;
