package io.pilotgate.portal.page.vendor;

import java.util.List;

/**
 * A vendor in the register: where it stands, and what is due next.
 *
 * @param questionnaire of its newest questionnaire, "none sent" where there is none
 * @param paper the paper that ends first, and when
 * @param flags codes of the red flags that stand open
 * @param waiting codes of those that our own people have to look into before they can be told
 * @param next what is due next with it; "nothing" where nothing is
 */
public record RegisterRow(
        String path,
        String name,
        String who,
        Mark evaluation,
        Mark questionnaire,
        Mark paper,
        Mark soc2,
        List<String> flags,
        List<String> waiting,
        String next) {

    /**
     * Where something stands.
     *
     * @param path where it is looked up
     * @param style its class in the style sheet; empty for plain words
     */
    public record Mark(String words, String path, String style) {}
}
