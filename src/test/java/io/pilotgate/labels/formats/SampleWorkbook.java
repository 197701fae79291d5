package io.pilotgate.labels.formats;

/** A workbook of one sheet, written by hand after ECMA-376, part 1; its shared strings are item, annotator, ada and two words. */
public final class SampleWorkbook {

    private SampleWorkbook() {}

    /** @param rows the elements of the sheet */
    public static byte[] of(String rows) {
        return of(rows, "");
    }

    /** @param styles the sheet of styles, by which a number is a date; without it a workbook has no such part */
    static byte[] of(String rows, String styles) {
        boolean styled = !styles.isEmpty();
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packed = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        return Archives.of(
                "[Content_Types].xml",
                xml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                        + (styled
                                ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                                : "")
                        + "</Types>",
                "_rels/.rels",
                xml + packed + "<Relationship Id=\"rId1\" Type=\"" + links
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                xml + "<workbook " + main + " xmlns:r=\"" + links
                        + "\"><sheets><sheet name=\"Labels\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                xml + packed + "<Relationship Id=\"rId1\" Type=\"" + links
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + links
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                xml + "<sst " + main
                        + "><si><t>item</t></si><si><t>annotator</t></si><si><t>ada</t></si><si><r><t>two </t></r><r><t>words</t></r></si></sst>",
                styled ? "xl/styles.xml" : "xl/notes.xml",
                xml + (styled ? styles : "<notes/>"),
                "xl/worksheets/sheet1.xml",
                xml + "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
    }
}
