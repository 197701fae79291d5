package io.pilotgate.audit;

/** Where a chain ends: how many entries it has and the hash of the newest. */
record ChainHead(String chain, long entries, String hash) {}
