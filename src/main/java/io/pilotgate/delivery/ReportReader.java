package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;

/** Reads daily reports out of what was handed in. How they are written is known where people and programs enter them. */
public interface ReportReader {

    /** No file of reports is larger; a pilot has at most ninety of them. */
    int MOST_BYTES = 1_000_000;

    /**
     * What stands at a place of a file.
     *
     * @param line where, counted from 1; 0 where it cannot be found
     * @param text in quotes and cut where it is long; empty where nothing stands there
     */
    record Found(long line, String text) {

        public static final Found NOTHING = new Found(0, "");
    }

    /** @throws Refusal where nothing of it can be read as reports */
    ReadReports read(byte[] content);

    /** @param row 0 for a file that is one report */
    Found find(byte[] content, long row, String field);
}
