@NullMarked
package io.pilotgate.rehearsal;

import org.jspecify.annotations.NullMarked;
