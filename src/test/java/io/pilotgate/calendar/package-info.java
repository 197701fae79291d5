@NullMarked
package io.pilotgate.calendar;

import org.jspecify.annotations.NullMarked;
