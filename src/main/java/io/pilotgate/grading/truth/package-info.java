/**
 * The encrypted vault. Only the room around it may ask it, and nothing else reads the schema {@code truth}: item ids are
 * stored as keyed hashes, labels encrypted, and neither is ever written to a log, the audit trail or a message.
 */
@NullMarked
package io.pilotgate.grading.truth;

import org.jspecify.annotations.NullMarked;
