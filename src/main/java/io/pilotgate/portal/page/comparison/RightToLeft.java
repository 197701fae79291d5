package io.pilotgate.portal.page.comparison;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Turns a run that is read from the right around, for a paper is written from the left. The font has no letters that join, so
 * none is shaped.
 */
final class RightToLeft implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
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
