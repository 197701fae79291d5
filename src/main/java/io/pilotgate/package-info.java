/** Runs the pilot of a data annotation vendor; each package below is one room of the business. */
@NullMarked
package io.pilotgate;

import org.jspecify.annotations.NullMarked;
