/** Vendors beside each other, with the quotes and the bands of prices that they are held against. */
@NullMarked
package io.pilotgate.portal.page.comparison;

import org.jspecify.annotations.NullMarked;
