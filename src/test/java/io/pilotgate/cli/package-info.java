@NullMarked
package io.pilotgate.cli;

import org.jspecify.annotations.NullMarked;
