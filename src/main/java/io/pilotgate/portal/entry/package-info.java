/** What people and programs enter, and the one place where it becomes what the rooms understand. */
@NullMarked
package io.pilotgate.portal.entry;

import org.jspecify.annotations.NullMarked;
