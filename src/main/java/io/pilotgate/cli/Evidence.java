package io.pilotgate.cli;

import io.pilotgate.audit.AuditEvidence;
import io.pilotgate.grading.seal.SealEvidence;

/** What a person holds against the files to check, by what they are about. */
record Evidence(SealEvidence seal, AuditEvidence audit) {}
