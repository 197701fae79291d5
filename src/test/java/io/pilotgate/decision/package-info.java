@NullMarked
package io.pilotgate.decision;

import org.jspecify.annotations.NullMarked;
