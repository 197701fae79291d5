@NullMarked
package io.pilotgate.kernel;

import org.jspecify.annotations.NullMarked;
