@NullMarked
package io.pilotgate.files;

import org.jspecify.annotations.NullMarked;
