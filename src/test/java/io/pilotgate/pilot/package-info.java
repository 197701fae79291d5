@NullMarked
package io.pilotgate.pilot;

import org.jspecify.annotations.NullMarked;
