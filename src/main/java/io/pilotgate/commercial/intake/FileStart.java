package io.pilotgate.commercial.intake;

import java.io.BufferedInputStream;
import java.io.IOException;

/** What a file begins with says what it is. */
enum FileStart {
    JSON,
    XML,
    WORKBOOK,
    TEXT;

    private static final int LOOK_AHEAD = 1024;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    /** Passes over a byte order mark. */
    static FileStart of(BufferedInputStream file) throws IOException {
        skipByteOrderMark(file);
        file.mark(LOOK_AHEAD);
        byte[] start = file.readNBytes(LOOK_AHEAD);
        file.reset();
        int first = 0;
        while (first < start.length && Character.isWhitespace(start[first])) {
            first++;
        }
        return switch (first < start.length ? start[first] : 'x') {
            case '{', '[' -> JSON;
            case '<' -> XML;
            case 'P' -> start.length > first + 3 && start[first + 1] == 'K' && start[first + 2] == 3 ? WORKBOOK : TEXT;
            default -> TEXT;
        };
    }

    private static void skipByteOrderMark(BufferedInputStream file) throws IOException {
        file.mark(BYTE_ORDER_MARK.length);
        for (int expected : BYTE_ORDER_MARK) {
            if (file.read() != expected) {
                file.reset();
                return;
            }
        }
    }
}
