@NullMarked
package io.pilotgate.portal.page;

import org.jspecify.annotations.NullMarked;
