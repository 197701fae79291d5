@NullMarked
package io.pilotgate.correspondence;

import org.jspecify.annotations.NullMarked;
