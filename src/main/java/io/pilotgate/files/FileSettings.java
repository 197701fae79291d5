package io.pilotgate.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the store takes.
 *
 * @param maxSize the largest file, inclusive
 */
@ConfigurationProperties("pilotgate.files")
record FileSettings(@DefaultValue("256MB") DataSize maxSize) {}
