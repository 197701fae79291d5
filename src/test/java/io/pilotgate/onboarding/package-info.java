@NullMarked
package io.pilotgate.onboarding;

import org.jspecify.annotations.NullMarked;
