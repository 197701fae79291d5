/** Who may reach what: every endpoint, every role, and what a vendor learns of others and of sealed truth. */
@NullMarked
package io.pilotgate.isolation;

import org.jspecify.annotations.NullMarked;
