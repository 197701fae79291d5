/** What others vouch for at a vendor, and for how long: reports of auditors, and the days on which each paper ends. */
@NullMarked
@NamedInterface("assurance")
package io.pilotgate.evaluation.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
