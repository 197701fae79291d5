package io.pilotgate.labels.formats;

import io.pilotgate.labels.Tags;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Tells tokens that begin with {@code #} from comments where tags are not written as usual: such a token has as many columns as the
 * lines that begin otherwise, and a tag that is written as theirs are. It may be the first one of a phrase, so they are looked at before
 * it; once a file, and only where a line is in doubt.
 */
final class ConllHashtags {

    private final LabelSource source;
    private final ConllColumn column;
    private @Nullable Tags known;
    private int width;

    ConllHashtags(LabelSource source, ConllColumn column) {
        this.source = source;
        this.column = column;
    }

    /**
     * @param comment what would be one if tags were written as usual
     * @param read the tags of the lines before it, which a long file may first have behind what was looked at
     */
    boolean isToken(String comment, Tags read) throws IOException {
        String[] cells = ConllLine.cells(comment);
        if (cells.length < 2 || ConllLine.isNoted(cells)) {
            return false;
        }
        Tags likeThese = known == null ? learnt() : known;
        String tag = tag(cells);
        return cells.length == width && (likeThese.isLikeThem(tag) || read.isLikeThem(tag));
    }

    private Tags learnt() throws IOException {
        FileStart start = FileStart.of(source);
        Tags seen = new Tags();
        for (String line : start.lines(Integer.MAX_VALUE)) {
            if (!ConllLine.isComment(line) && !line.startsWith(ConllFormat.DOCUMENT)) {
                learn(ConllLine.cells(line), seen);
            }
        }
        if (!seen.knowPhrases()) {
            start.lines(Integer.MAX_VALUE).forEach(line -> learnHashtag(line, seen));
        }
        known = seen;
        return seen;
    }

    private void learn(String[] cells, Tags seen) {
        width = width == 0 ? cells.length : width;
        if (cells.length == width && column.isIn(width)) {
            seen.of(tag(cells));
        }
    }

    /** Where no other line of them tells of a phrase. */
    private void learnHashtag(String line, Tags seen) {
        String[] cells = ConllLine.cells(line);
        if (ConllLine.isComment(line)
                && !ConllLine.isNoted(cells)
                && cells.length == width
                && column.isIn(width)
                && Tags.isOfPhrase(tag(cells))) {
            seen.of(tag(cells));
        }
    }

    private String tag(String[] cells) {
        return column.isIn(cells.length) ? cells[column.index(cells.length, 0)] : "";
    }
}
