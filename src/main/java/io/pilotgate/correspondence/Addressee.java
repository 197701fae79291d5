package io.pilotgate.correspondence;

/** A person that a letter goes to. */
record Addressee(String name, String address) {}
