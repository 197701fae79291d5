/** Tests of sign-in, accounts and tokens. */
@org.jspecify.annotations.NullMarked
package io.pilotgate.access;
