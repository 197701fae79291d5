/** A task of the process, with its documents. */
@NullMarked
package io.pilotgate.portal.page.task;

import org.jspecify.annotations.NullMarked;
