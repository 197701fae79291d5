/** Accounts, and what a person reaches the service with: passwords, tokens, lines to call it by. */
@NullMarked
package io.pilotgate.portal.page.account;

import org.jspecify.annotations.NullMarked;
