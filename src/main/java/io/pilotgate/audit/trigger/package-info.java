/** What keeps the rows of the audit trail from being changed in H2; PostgreSQL does it with functions of its own. */
@NullMarked
package io.pilotgate.audit.trigger;

import org.jspecify.annotations.NullMarked;
