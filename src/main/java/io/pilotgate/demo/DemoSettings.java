package io.pilotgate.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The demo executes its jobs itself, once a second. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableScheduling
class DemoSettings {}
