/**
 * What is promised of sealed truth and how anybody checks it: leaves, the tree over them, and the files that both sides
 * keep. Pure Java and JSON, no Spring, no other room, so that it runs where there is no service.
 */
@NullMarked
@NamedInterface("seal")
package io.pilotgate.grading.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
