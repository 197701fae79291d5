package io.pilotgate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * Public data sets that may not be copied into the repository, in the folder that the environment variable
 * {@code PILOTGATE_REFERENCE_DATA} names. Without the variable a test that asks for them is skipped and says so; with it, a missing
 * file is a failure: a skip nobody notices guards nothing.
 */
public final class ReferenceData {

    private static final String VARIABLE = "PILOTGATE_REFERENCE_DATA";

    private static boolean said;

    private ReferenceData() {}

    /** @param name path below the folder, such as {@code snow2008/rte.standardized.tsv} */
    public static Path file(String name) {
        String folder = System.getenv(VARIABLE);
        if (folder == null || folder.isBlank()) {
            return skip();
        }
        Path file = Path.of(folder, name);
        assertThat(file).as("%s names a folder without this file", VARIABLE).isRegularFile();
        return file;
    }

    /** Surefire prints the number of skipped tests, not their reason. */
    private static synchronized Path skip() {
        String reason = VARIABLE + " names no folder: the checks against reference data are skipped.";
        if (!said) {
            System.err.println(reason);
            said = true;
        }
        throw new TestAbortedException(reason);
    }
}
