package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.ProofFile;
import java.util.Optional;

/**
 * One item that was opened to its adjudicator.
 *
 * @param proof that it is what was sealed; empty where its set was sealed before roots were kept
 */
public record ContestedItem(LeafContent content, Optional<ProofFile> proof) {}
