package io.pilotgate.grading.tasks;

/** Where the record of a model stands in the report of preferences: a name may have any letters, also those that part places. */
public final class ModelPlace {

    /** As a pointer into JSON (RFC 6901). */
    public static String of(String model) {
        return "/winRate/byModel/" + model.replace("~", "~0").replace("/", "~1");
    }

    private ModelPlace() {}
}
