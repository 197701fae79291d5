package io.pilotgate.demo;

/** A sample file as the demo's page lists it. */
public record SampleLink(String fileName, String title) {}
