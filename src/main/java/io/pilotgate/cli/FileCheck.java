package io.pilotgate.cli;

import io.pilotgate.grading.seal.Finding;
import java.util.List;

/** Checks the files of one format. */
interface FileCheck {

    /** @throws io.pilotgate.grading.seal.UnreadableFile where there is nothing to check in it */
    List<Finding> check(byte[] file, Evidence evidence);
}
