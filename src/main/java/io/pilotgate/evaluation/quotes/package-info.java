/** What vendors ask for their work, and what the buyer knows such work to cost. */
@NullMarked
@NamedInterface("quotes")
package io.pilotgate.evaluation.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
