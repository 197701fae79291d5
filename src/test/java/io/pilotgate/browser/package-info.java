/** The service as people meet it: in a real browser. */
@NullMarked
package io.pilotgate.browser;

import org.jspecify.annotations.NullMarked;
