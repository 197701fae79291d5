/** What a later proof rests on: hashes over several parts, and a tree of hashes with one root. Pure Java. */
@NullMarked
@NamedInterface("proof")
package io.pilotgate.kernel.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
