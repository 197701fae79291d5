package io.pilotgate.evaluation.questionnaire;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where cells of a workbook are merged.
 *
 * @param bySheet ranges such as {@code C5:C6}, by the name of the sheet
 */
record MergedCells(Map<String, List<String>> bySheet) {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    List<String> in(String sheet) {
        return bySheet.getOrDefault(sheet, List.of());
    }

    static MergedCells in(Map<String, byte[]> parts) {
        Map<String, String> targets = new LinkedHashMap<>();
        each(
                parts.get("xl/_rels/workbook.xml.rels"),
                "Relationship",
                element -> targets.put(attribute(element, "Id"), attribute(element, "Target")));
        Map<String, List<String>> merged = new LinkedHashMap<>();
        each(parts.get("xl/workbook.xml"), "sheet", element -> {
            String target = targets.getOrDefault(String.valueOf(element.getAttributeValue(RELATIONS, "id")), "");
            List<String> ranges = new ArrayList<>();
            each(parts.get(path(target)), "mergeCell", cell -> ranges.add(attribute(cell, "ref")));
            merged.put(attribute(element, "name"), ranges);
        });
        return new MergedCells(merged);
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private interface Visit {
        void at(XMLStreamReader element);
    }

    private static void each(byte @Nullable [] xml, String name, Visit visit) {
        if (xml == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    visit.at(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw UploadedWorkbook.noWorkbook();
        }
    }
}
