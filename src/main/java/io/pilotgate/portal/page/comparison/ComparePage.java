package io.pilotgate.portal.page.comparison;

import io.pilotgate.portal.CompareDesk;
import io.pilotgate.portal.Download;
import io.pilotgate.portal.Sheet;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Vendors side by side: on a page, as a workbook and on paper. */
@Controller
class ComparePage {

    private static final int LISTED = 60;

    private final CompareDesk desk;
    private final PaperPress press;
    private final PaperFont font;

    ComparePage(CompareDesk desk, PaperPress press, PaperFont font) {
        this.desk = desk;
        this.press = press;
        this.font = font;
    }

    @GetMapping("/evaluations/compare")
    ModelAndView show(
            @RequestParam(defaultValue = "") List<String> evaluation, @RequestParam(defaultValue = "") String work) {
        ModelAndView page = new ModelAndView("pages/compare");
        page.addObject(
                "evaluations",
                desk.titles().entrySet().stream()
                        .limit(LISTED)
                        .map(known -> new Option(known.getKey().value(), known.getValue()))
                        .toList());
        page.addObject("form", Form.proposing("compare", Map.of("evaluation", evaluation, "work", List.of(work))));
        if (evaluation.isEmpty()) {
            return page;
        }
        page.addObject("table", ComparisonTable.of(desk.of(evaluation, work)));
        page.addObject(
                "works",
                desk.quoted(evaluation).stream()
                        .map(quoted -> new Option(
                                CompareDesk.name(quoted),
                                QuoteRow.work(quoted.taskType(), quoted.model()) + ", " + quoted.currency()))
                        .toList());
        page.addObject("query", query(evaluation, work));
        return page;
    }

    @GetMapping("/evaluations/compare.xlsx")
    void workbook(
            @RequestParam(defaultValue = "") List<String> evaluation,
            @RequestParam(defaultValue = "") String work,
            HttpServletResponse response)
            throws IOException {
        ComparisonTable table = table(evaluation, work);
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.add(List.of(table.benchmark()));
        rows.add(List.of("As of " + desk.today()));
        new Sheet("vendors-compared", table.head(), rows).write(response, "xlsx");
    }

    @GetMapping("/evaluations/compare.pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam(defaultValue = "") List<String> evaluation, @RequestParam(defaultValue = "") String work) {
        ComparisonTable table = table(evaluation, work);
        byte[] pdf = press.print(
                "print/comparison.jte",
                Map.of(
                        "table",
                        table.written(font::printable),
                        "day",
                        Words.date(desk.today()),
                        "missing",
                        font.missing(table.head() + " " + table.rows() + table.benchmark())));
        return Download.of("vendors-compared.pdf", MediaType.APPLICATION_PDF, pdf);
    }

    private ComparisonTable table(List<String> evaluation, String work) {
        return ComparisonTable.of(desk.of(evaluation, work));
    }

    private static String query(List<String> evaluation, String work) {
        return evaluation.stream()
                        .map(id -> "evaluation=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))
                + "&work=" + URLEncoder.encode(work, StandardCharsets.UTF_8);
    }
}
