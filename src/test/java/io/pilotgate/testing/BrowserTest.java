package io.pilotgate.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the booted service in a real browser: the context of {@link PilotgateTest}, one browser per JVM, and a
 * parameter {@link Windows} to open windows with. Without Chromium it is skipped and says so, with
 * {@code -Dbrowser=required} it fails. Runs on H2 only: what differs between databases is tested below the pages.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@PilotgateTest
@Tag("browser")
public @interface BrowserTest {}
