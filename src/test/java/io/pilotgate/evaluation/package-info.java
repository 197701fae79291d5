@NullMarked
package io.pilotgate.evaluation;

import org.jspecify.annotations.NullMarked;
