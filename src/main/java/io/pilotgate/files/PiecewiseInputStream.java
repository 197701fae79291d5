package io.pilotgate.files;

import java.io.InputStream;
import java.util.Objects;

/** A kept file read piece by piece. It holds one piece and nothing that must be closed. */
final class PiecewiseInputStream extends InputStream {

    static final int PIECE = 1024 * 1024;

    private final Pieces pieces;
    private final KeptFile file;
    private byte[] piece = new byte[0];
    private int position;
    private long fetched;

    PiecewiseInputStream(Pieces pieces, KeptFile file) {
        this.pieces = pieces;
        this.file = file;
    }

    @Override
    public int read() {
        return fill() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - position;
    }

    /** False at the end of the file. */
    private boolean fill() {
        if (position == piece.length && fetched < file.size()) {
            piece = pieces.read(file.hash(), fetched, (int) Math.min(PIECE, file.size() - fetched));
            fetched += piece.length;
            position = 0;
        }
        return position < piece.length;
    }
}
