@NullMarked
package io.pilotgate.portal.entry;

import org.jspecify.annotations.NullMarked;
