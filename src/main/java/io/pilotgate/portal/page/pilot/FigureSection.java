package io.pilotgate.portal.page.pilot;

import io.pilotgate.portal.page.Panel;
import io.pilotgate.portal.page.figures.MixView;
import io.pilotgate.portal.page.figures.SampleView;
import io.pilotgate.portal.page.truth.SealsView;
import io.pilotgate.portal.page.truth.TruthView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, and what measures it.
 *
 * @param calibrated whether there are calibration items to review
 * @param mix null where no mix of the production was declared
 * @param mayUseReserve whether the person may settle an undecided verdict by the reserve
 */
public record FigureSection(
        List<Panel> panels,
        boolean calibrated,
        TruthView truth,
        SealsView seals,
        SampleView sample,
        @Nullable MixView mix,
        boolean mayUseReserve) {}
