/** What a contract says of money: the price models, and the rules beside them. Values alone: no Spring, no database. */
@NullMarked
@NamedInterface("prices")
package io.pilotgate.agreement.prices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
