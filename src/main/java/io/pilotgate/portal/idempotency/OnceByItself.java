package io.pilotgate.portal.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asked twice it is done once, with or without a key: the same file, the same content, a task that is gone. When its node
 * dies before the answer is kept, it is simply carried out again, and the caller gets the receipt.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnceByItself {}
