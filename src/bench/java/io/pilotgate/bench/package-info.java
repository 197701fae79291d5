/** How fast the figures are, beside the least that anybody must do: {@code ./mvnw verify -Pbench -DskipTests}. */
@NullMarked
package io.pilotgate.bench;

import org.jspecify.annotations.NullMarked;
