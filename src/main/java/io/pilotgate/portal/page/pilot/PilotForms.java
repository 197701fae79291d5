package io.pilotgate.portal.page.pilot;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.labels.formats.AnnotationFormats;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.delivery.DocumentRow;
import java.time.DayOfWeek;
import java.util.List;

/** What can be chosen in the forms of a pilot's page. */
public final class PilotForms {

    public static final List<Option> DOCUMENT_KINDS = Option.of(DocumentKind.class, DocumentRow::kind);

    public static final List<Option> TRUTH_PURPOSES = List.of(
            new Option("CALIBRATION", "Calibration: 50 to 100 items"),
            new Option("BLIND", "Blind set: the pool of the sample"),
            new Option("MONTH", "This month's review: items that are new in it"));

    public static final List<Option> SAMPLE_SHAPES = List.of(
            new Option("SINGLE", "One stage, as computed"),
            new Option("DOUBLE", "Two stages, as computed"),
            new Option("ENTERED", "Stages that I enter"));

    public static final List<Option> BATCH_PURPOSES = List.of(
            new Option("PRODUCTION", "Production"),
            new Option("CALIBRATION", "Calibration: 50 to 100 items"),
            new Option("ONGOING", "Work after the pilot"));

    public static final List<Option> FORMATS = AnnotationFormats.all().stream()
            .map(format -> new Option(format.name(), format.name() + ": " + format.description()))
            .toList();

    public static final List<Option> OFFSETS = List.of(
            new Option("CODE_POINTS", "Unicode characters, as Python counts"),
            new Option("UTF16", "UTF-16 units, as JavaScript and Java count"));

    public static final List<Option> YES_OR_NO = List.of(new Option("yes", "Yes, in place"), new Option("no", "No"));

    public static final List<Option> ZONES = Option.zones();

    public static final List<Option> WEEKDAYS = Option.of(DayOfWeek.class);

    private PilotForms() {}
}
