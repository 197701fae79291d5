package io.pilotgate;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service as Spring sees it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Pilotgate {}
