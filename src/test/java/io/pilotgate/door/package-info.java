/** Broken, odd and hostile files at every door that takes a file or a body. */
@NullMarked
package io.pilotgate.door;

import org.jspecify.annotations.NullMarked;
