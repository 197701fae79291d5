@NullMarked
package io.pilotgate.notification;

import org.jspecify.annotations.NullMarked;
