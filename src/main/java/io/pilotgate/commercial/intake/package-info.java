/** Reads invoices and time sheets as they are handed in, and says by line what is wrong with them. No Spring, no database. */
@NullMarked
@NamedInterface("intake")
package io.pilotgate.commercial.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
