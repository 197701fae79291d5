@NullMarked
package io.pilotgate.grading;

import org.jspecify.annotations.NullMarked;
