/** Tests of the engine room: its guards, its grants, its models at work. */
@org.jspecify.annotations.NullMarked
package io.pilotgate.process;
