package io.pilotgate.portal.page.onboarding;

import io.pilotgate.portal.page.Panel;
import java.util.List;

/**
 * What onboarding established.
 *
 * @param start how soon after the signature the pilot ran
 * @param controls the five controls with their evidence
 * @param access a full sentence on SEC3
 * @param points SEC3 point by point
 * @param deidentified empty where the pilot has no health data
 */
public record OnboardingView(
        String id,
        String name,
        Panel start,
        List<ControlRow> controls,
        String access,
        List<PointRow> points,
        List<Panel> deidentified,
        boolean mayAnswer) {

    /** A control with its evidence. */
    public record ControlRow(String control, String title, String evidence, String by) {}

    /**
     * A point of SEC3.
     *
     * @param place its name on the form
     * @param style met, held, or waived where it is not known
     */
    public record PointRow(String place, String title, String answer, String style, String evidence, String by) {}
}
