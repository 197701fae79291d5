package io.pilotgate.files;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;

/** A pilot has a document that it had not before. */
public record DocumentUploaded(PilotId pilot, DocumentKind kind, Sha256 hash) {}
