/** Grades the answers of one kind of task, and says in one record all that is to be said of them. */
@NullMarked
@NamedInterface("tasks")
package io.pilotgate.grading.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
