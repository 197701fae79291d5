package io.pilotgate.evaluation.questionnaire;

import java.util.List;

/** How the template is laid out, for those who write it and those who read it back. */
final class TemplateSheet {

    static final String COVER = "Read me";
    /** Hidden: what can be chosen. */
    static final String CHOICES = "Choices";

    static final String ID = "Questionnaire";
    static final String VERSION = "Version";

    static final int KEY = 0;
    static final int QUESTION = 1;
    static final int ANSWER = 2;
    static final int HOW = 3;
    static final int LINKS = 4;

    /** The first row, column by column. */
    static final List<String> HEAD = List.of("Key", "Question", "Answer", "How to answer", "Links to evidence");

    private TemplateSheet() {}

    /** As people call a cell: {@code Quality and accuracy!C14}. */
    static String place(String sheet, int column, int row) {
        return sheet + "!" + (char) ('A' + column) + row;
    }
}
