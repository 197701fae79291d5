/** What an item that is right costs. */
@NullMarked
package io.pilotgate.portal.page.cost;

import org.jspecify.annotations.NullMarked;
