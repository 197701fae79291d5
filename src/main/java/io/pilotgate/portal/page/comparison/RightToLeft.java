package io.pilotgate.portal.page.comparison;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Turns a run that is read from the right around, for a paper is written from the left. The font has no letters that join, so
 * none is shaped.
 */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    /** Spaces at its ends stay there: they part it from its neighbours, which are laid out from the left. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        String words = text.strip();
        int start = text.indexOf(words);
        return text.substring(0, start) + turned(words) + text.substring(start + words.length());
    }

    private static String turned(String words) {
        StringBuilder turned = new StringBuilder(words).reverse();
        for (int place = 0; place < turned.length(); place++) {
            int bracket = BRACKETS.indexOf(turned.charAt(place));
            if (bracket >= 0) {
                // Each has the one that it mirrors beside it.
                turned.setCharAt(place, BRACKETS.charAt(bracket ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
