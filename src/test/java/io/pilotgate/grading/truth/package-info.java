@NullMarked
package io.pilotgate.grading.truth;

import org.jspecify.annotations.NullMarked;
