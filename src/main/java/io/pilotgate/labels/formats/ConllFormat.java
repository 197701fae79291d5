package io.pilotgate.labels.formats;

import io.pilotgate.labels.Tags;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * CoNLL columns: a token a line with its tag, a blank line after each sentence; IOB1, IOB2, BIOES and BILOU.
 *
 * <p>Traps: the scheme is not told, and I- after O begins a phrase in one and is a fault in another: all are read by the rules of
 * conlleval; where there is one type alone, some write B and I without it, which is type {@code _} here, as in seqeval; some write {@code b-org}, {@code B_ORG}
 * or {@code ORG-B}: as the first tag of a phrase is written all of the file must be, and the line of one that is not is told, for it
 * might be a label such as {@code e-mail}; truth and answer may stand in two columns of one file; {@code -DOCSTART-} is no token; a line that begins with {@code #} is
 * a comment, or a token such as a hashtag with its tag; sentences have no ids, so an item is
 * a sentence by its number, or by a comment {@code # sent_id = ...}; its stratum stands in a comment too, {@code # stratum = news}, and
 * holds until another is named; annotators may have cut the text into other tokens, so a sentence
 * is kept as its characters without white space, which are the same however it was cut.
 */
final class ConllFormat implements AnnotationFormat {

    static final String DOCUMENT = "-DOCSTART-";

    @Override
    public String name() {
        return "conll";
    }

    @Override
    public String description() {
        return "CoNLL columns of tokens and tags: IOB1, IOB2, BIOES, BILOU";
    }

    @Override
    public boolean fits(FileStart start) {
        boolean typed = true;
        boolean tagged = true;
        boolean any = false;
        Tags known = new Tags();
        int tokens = 0;
        for (String line : start.lines(50)) {
            if (!ConllLine.isComment(line) && !line.startsWith(DOCUMENT)) {
                String[] cells = ConllLine.cells(line);
                if (cells.length < 2) {
                    return false;
                }
                String last = cells[cells.length - 1];
                typed &= ConllLine.isTag(last);
                tagged &= ConllLine.isTag(last) || ConllLine.isUntyped(last);
                any |= ConllLine.holdsTag(cells);
                known.of(last);
                tokens++;
            }
        }
        return tokens > 0
                && (typed
                        || (tagged || known.areOfAnotherSpelling()) && holdsSentences(start)
                        || any && isNamed(start));
    }

    /** Letters alone might be the classes of a table. */
    private static boolean holdsSentences(FileStart start) {
        return isNamed(start)
                || Pattern.compile("\\R[ \\t]*\\R").matcher(start.text()).find();
    }

    private static boolean isNamed(FileStart start) {
        return start.isNamed("conll", "conll03", "iob", "bio", "iob2");
    }

    @Override
    public boolean gives(Shape shape) {
        return shape == Shape.MARKS;
    }

    @Override
    public void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException {
        try (InputStream file = source.open();
                BufferedReader text = TextDecoding.reader(file)) {
            ConllSentence sentence = new ConllSentence(source.stem(), options, sink);
            ConllColumn column = ConllColumn.of(options);
            ConllHashtags hashtags = new ConllHashtags(source, column);
            Lines lines = new Lines(text);
            long number = 0;
            while (lines.next()) {
                number++;
                if (column.isLast() && lines.isSpaced() && isToken(lines)) {
                    sentence.token(lines, number);
                } else {
                    line(lines.toString(), number, sentence, hashtags);
                }
            }
            sentence.done();
        }
    }

    /** Neither a comment nor a mark of a document, without a closer look. */
    private static boolean isToken(Lines line) {
        char first = line.buffer()[line.start()];
        return first != '#' && first != '-';
    }

    private static void line(String line, long number, ConllSentence sentence, ConllHashtags hashtags)
            throws IOException {
        if (line.isBlank()) {
            sentence.done();
        } else if (ConllLine.isComment(line) && !hashtags.isToken(line, sentence.known())) {
            sentence.comment(line);
        } else if (!line.startsWith(DOCUMENT)) {
            sentence.token(line, number);
        }
    }
}
