/** Tests of pages and API. */
@org.jspecify.annotations.NullMarked
package io.pilotgate.portal;
