@NullMarked
package io.pilotgate.delivery;

import org.jspecify.annotations.NullMarked;
