package io.pilotgate.evaluation.scoping;

/** Kinds of work, and whether people have to know the US to label right. */
enum Workflow {
    BOXES("Boxes and masks", "boxes", false),
    CUBOIDS("3D cuboids", "cuboids", false),
    TRANSCRIPTION("Transcription", "transcription", false),
    LEGAL_ENTITIES("Legal entities (NER)", "legalEntities", true),
    MEDICAL_CODES("US medical coding", "medicalCodes", true),
    ROAD_SIGNS("US road signs and markings", "roadSigns", true),
    CONVERSATIONS("Preferences and conversations with US users", "conversations", true);

    private final String title;
    private final String name;
    private final boolean usContext;

    Workflow(String title, String name, boolean usContext) {
        this.title = title;
        this.name = name;
        this.usContext = usContext;
    }

    String title() {
        return title;
    }

    String question() {
        return "USC." + name;
    }

    boolean needsUsContext() {
        return usContext;
    }
}
