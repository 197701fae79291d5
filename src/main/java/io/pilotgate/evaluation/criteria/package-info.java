/** The twenty-five criteria that a vendor is judged by, each with its questions and its policy: pure Java. */
@NullMarked
@NamedInterface("criteria")
package io.pilotgate.evaluation.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
