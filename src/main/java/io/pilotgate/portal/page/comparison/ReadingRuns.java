package io.pilotgate.portal.page.comparison;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Parts a paragraph into runs that are read in one direction, by the Unicode bidirectional algorithm that Java brings. */
final class ReadingRuns implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(
                paragraph,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = runs.getRunStart(index);
        return new BidiTextRun(start, runs.getRunLimit(index) - start, runs.getRunLevel(index) % 2 == 0 ? LTR : RTL);
    }

    /** That of the first letter. */
    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph
                .codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(found -> found == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(found))
                .findFirst()
                .map(found -> isRightToLeft(found) ? RTL : LTR)
                .orElse(NEUTRAL);
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
