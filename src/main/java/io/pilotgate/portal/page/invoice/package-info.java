/** Invoices, and what each is held against. */
@NullMarked
package io.pilotgate.portal.page.invoice;

import org.jspecify.annotations.NullMarked;
