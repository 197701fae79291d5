package io.pilotgate.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the booted service: the one context of this JVM, on H2 or PostgreSQL as the run says. No mock beans and no
 * variants: two contexts in one JVM confuse the engine's registry. Rows are shared: each test makes its own pilot and
 * never asserts an empty table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(printOnlyOnFailure = true)
@ActiveProfiles("test")
@Tag("database")
public @interface PilotgateTest {}
