/** Kills the built service again and again while uploads are under way, and has a script of its own judge what is left. */
@NullMarked
package io.pilotgate.crash;

import org.jspecify.annotations.NullMarked;
