package io.pilotgate.delivery;

import io.pilotgate.labels.LabelRow;
import java.util.List;

/** Takes the rows of a file portion by portion while it is checked. */
interface Portions {

    /** For a dry run: nothing is written. */
    Portions NOWHERE = (rows, rightSoFar) -> {};

    /** @param rightSoFar false once something was found wrong: the rows will never count */
    void take(List<LabelRow> rows, boolean rightSoFar);
}
