/** The header Idempotency-Key on every POST under /api/v1: what is asked again is answered again and not done again. */
@NullMarked
package io.pilotgate.portal.idempotency;

import org.jspecify.annotations.NullMarked;
