package io.pilotgate.commercial.intake;

/** Takes a file in, piece by piece: however long it is, nobody holds all of it. */
interface RawFile {

    /** A field of the whole, said once or in every row. */
    void field(String place, String field, String value);

    void row(RawRow row);

    void problem(String place, String text);
}
