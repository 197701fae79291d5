package io.pilotgate.portal.page;

import java.util.List;

/**
 * A figure or a decision on the pilot's page.
 *
 * @param headline the figure itself; "no data" where there is none
 * @param facts what belongs beside it: intervals with their methods, the plan, who signed
 * @param notes full sentences under it
 */
public record Panel(String title, String headline, List<Fact> facts, List<String> notes) {

    public static final String NO_DATA = "No data";

    public static Panel noData(String title, String why) {
        return new Panel(title, NO_DATA, List.of(), List.of(why));
    }

    public boolean isNoData() {
        return headline.equals(NO_DATA);
    }
}
