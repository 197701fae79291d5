@NullMarked
package io.pilotgate.audit;

import org.jspecify.annotations.NullMarked;
