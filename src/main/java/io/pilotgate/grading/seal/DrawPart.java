package io.pilotgate.grading.seal;

/** What an item is drawn for, in the order in which items are taken. */
public enum DrawPart {
    STAGE_1,
    STAGE_2,
    /** Takes the place of a drawn item that was not delivered, by a person's decision. */
    RESERVE
}
