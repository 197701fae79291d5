@NullMarked
package io.pilotgate.commercial;

import org.jspecify.annotations.NullMarked;
