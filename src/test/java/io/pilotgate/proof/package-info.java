/**
 * Proofs that take long and are asked for by name: the built service is killed again and again while uploads are under way,
 * and is given a file that is larger than its memory.
 */
@NullMarked
package io.pilotgate.proof;

import org.jspecify.annotations.NullMarked;
