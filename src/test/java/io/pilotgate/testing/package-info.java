/** What tests of every room share: the one booted context and its database. */
@NullMarked
package io.pilotgate.testing;

import org.jspecify.annotations.NullMarked;
