package io.pilotgate.portal.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTests {

    private static final List<String> THREE = List.of("Jan", "Feb", "Mar");

    @Test
    void a_line_has_a_gap_where_there_is_no_data_and_the_table_says_so() {
        Chart chart = Chart.line(
                "Accuracy",
                "Month",
                "%",
                List.of("Jan", "Feb", "Mar", "Apr", "May"),
                List.of(series(
                        "Audited",
                        ChartValue.of(0.98, "98 %"),
                        ChartValue.of(0.96, "96 %"),
                        ChartValue.NO_DATA,
                        ChartValue.of(0.97, "97 %"),
                        ChartValue.of(0.99, "99 %"))));

        assertThat(chart.drawn().get(0).lines()).hasSize(2).noneMatch(line -> line.contains("NaN"));
        assertThat(chart.drawn().get(0).marks()).hasSize(4);
        assertThat(chart.table().columns()).containsExactly("Month", "Audited");
        assertThat(chart.table().rows().get(2)).isEqualTo(new ReportTable.ReportRow("Mar", List.of("no data")));
    }

    /** Places by hand: the picture is 530 wide from 60 and 188 high from 12, so a third of the width is 176.67, and a bar at most 60 wide. */
    @Test
    void bars_stand_on_zero() {
        Chart chart = Chart.bars(
                "Items",
                "Month",
                "",
                THREE,
                List.of(series("Done", ChartValue.of(40, "40"), ChartValue.of(100, "100"), ChartValue.of(0, "0"))));

        assertThat(chart.grid()).extracting(Chart.GridLine::text).containsExactly("0", "25", "50", "75", "100");
        assertThat(chart.drawn().get(0).marks())
                .extracting(Chart.Mark::height)
                .containsExactly("75.20", "188.00", "0.00");
        assertThat(chart.drawn().get(0).marks().get(0).x()).isEqualTo("118.33");
        assertThat(chart.drawn().get(0).marks().get(0).width()).isEqualTo("60.00");
    }

    /** The picture has room for some eight characters beside it: "2,000,000 USD" would be cut off and read as another number. */
    @Test
    void numbers_beside_the_picture_are_short_and_their_currency_stands_once() {
        Chart month = Chart.bars(
                "Cost",
                "Month",
                "USD",
                List.of("Jan"),
                List.of(series("Cost", ChartValue.of(2_000_000, "2,000,000 USD"))));
        Chart item = Chart.line(
                "Cost", "Month", "USD", List.of("Jan"), List.of(series("Cost", ChartValue.of(0.125, "0.125 USD"))));

        assertThat(month.grid())
                .extracting(Chart.GridLine::text)
                .containsExactly("0", "500,000", "1 M", "1.5 M", "2 M");
        assertThat(month.unit()).isEqualTo("USD");
        assertThat(item.grid())
                .extracting(Chart.GridLine::text)
                .contains("0.125")
                .allMatch(text -> text.length() <= 8);
    }

    @Test
    void two_series_of_bars_stand_beside_each_other_and_have_a_legend() {
        Chart chart = Chart.bars(
                "Items",
                "Month",
                "",
                List.of("Jan"),
                List.of(series("Ours", ChartValue.of(1, "1")), series("Theirs", ChartValue.of(2, "2"))));

        assertThat(chart.hasLegend()).isTrue();
        Chart.Mark ours = chart.drawn().get(0).marks().get(0);
        Chart.Mark theirs = chart.drawn().get(1).marks().get(0);
        assertThat(Double.parseDouble(ours.x()) + Double.parseDouble(ours.width()))
                .isEqualTo(Double.parseDouble(theirs.x()));
    }

    @Test
    void an_interval_is_drawn_within_the_scale_and_shares_never_leave_0_to_1() {
        Chart chart = Chart.line(
                "Accuracy",
                "Month",
                "%",
                List.of("Jan"),
                List.of(series("Audited", ChartValue.of(1.0, 0.97, 1.0, "100 %"))));

        assertThat(chart.grid().get(chart.grid().size() - 1).text()).isEqualTo("100 %");
        assertThat(chart.drawn().get(0).marks().get(0).high()).isEqualTo("12.00");
        assertThat(chart.drawn().get(0).lines()).isEmpty();
    }

    @Test
    void nothing_at_all_is_not_drawn() {
        Chart chart = Chart.line("Accuracy", "Month", "%", List.of("Jan"), List.of(series("A", ChartValue.NO_DATA)));

        assertThat(chart.isDrawn()).isFalse();
        assertThat(Chart.bars("Items", "Month", "", List.of(), List.of(series("A")))
                        .isDrawn())
                .isFalse();
    }

    @Test
    void many_labels_are_thinned_and_all_stand_in_the_table() {
        List<String> days =
                IntStream.rangeClosed(1, 46).mapToObj(Integer::toString).toList();
        Chart chart = level(days);

        assertThat(chart.labels()).hasSizeLessThanOrEqualTo(8);
        assertThat(chart.table().rows()).hasSize(46);
    }

    /** 530 are there, and a date of ten letters takes about 80: six stand beside each other, seven would not with a gap. */
    @Test
    void long_labels_do_not_run_into_each_other() {
        List<String> days = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> "2027-02-%02d".formatted(day))
                .toList();
        Chart chart = level(days);

        List<Double> places =
                chart.labels().stream().map(label -> Double.valueOf(label.x())).toList();
        assertThat(IntStream.range(1, places.size()).mapToDouble(next -> places.get(next) - places.get(next - 1)))
                .hasSize(5)
                .allMatch(apart -> apart > 80);
    }

    private static Chart level(List<String> days) {
        return Chart.line(
                "Accuracy",
                "Day",
                "%",
                days,
                List.of(new ChartSeries(
                        "A",
                        days.stream().map(day -> ChartValue.of(0.9, "90 %")).toList())));
    }

    private static ChartSeries series(String name, ChartValue... values) {
        return new ChartSeries(name, List.of(values));
    }
}
