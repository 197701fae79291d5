@NullMarked
package io.pilotgate.agreement;

import org.jspecify.annotations.NullMarked;
