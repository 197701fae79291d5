package io.pilotgate.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the simulated vendors and the buyer's people answer, from the demo's own files. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Map<String, String> scope(LocalDate heldOn) {
        Map<String, String> scope = read("scope");
        scope.put("SCOPE.heldOn", heldOn.toString());
        return scope;
    }

    /**
     * A vendor's questionnaire.
     *
     * @param round 1 when it is asked first
     * @param firstDay the demo's
     */
    static Map<String, String> of(DemoVendor vendor, int round, LocalDate firstDay) {
        Map<String, String> answers = read(vendor == DemoVendor.SHINING ? "claims" : "answers");
        certificate(answers, vendor, firstDay);
        hours(answers, vendor);
        if (vendor == DemoVendor.LAPSING) {
            answers.put("OPS2.halveWithoutPenalty", "no");
            answers.put("COM2.surgeInContract", "no");
            answers.remove("QUA5.example");
        }
        if (vendor == DemoVendor.SHINING && round > 1) {
            answers.putAll(read("mended"));
        }
        return answers;
    }

    private static void certificate(Map<String, String> answers, DemoVendor vendor, LocalDate firstDay) {
        answers.put("SEC1.certificateNumber", vendor.certificateNumber());
        answers.put("SEC1.issuedOn", firstDay.minusYears(1).toString());
        answers.put("SEC1.expiresOn", firstDay.plusDays(vendor.certifiedDays()).toString());
    }

    private static void hours(Map<String, String> answers, DemoVendor vendor) {
        answers.put("OPS3.zone", vendor.zone().getId());
        answers.put("OPS3.from", vendor.worksFrom().toString());
        answers.put("OPS3.to", vendor.worksTo().toString());
    }

    private static Map<String, String> read(String name) {
        String path = "/demo/" + name + ".properties";
        try (InputStream file = Objects.requireNonNull(DemoAnswers.class.getResourceAsStream(path), path)) {
            Properties read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, read::getProperty, (one, other) -> one, TreeMap::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
