package io.pilotgate.testing;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.presets.Presets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is settled before a vendor is asked, with nothing missing, and ways to take something away. */
public final class TrialScopes {

    private static final String GOOD = """
            SCOPE.workflow=Boxes around cars in street scenes
            SCOPE.volume=400,000 images a quarter
            SCOPE.securityPosture=No faces, no plates
            SCOPE.heldOn=2025-10-20
            WORK.modalities=Image
            WORK.taskType=Bounding box
            FIT.volume=yes
            FIT.repetitive=yes
            FIT.shareable=yes
            FIT.cost=no
            FIT.time=no
            FIT.judgment=no
            FIT.cannotLeave=no
            FIT.moat=no
            FIT.lowVolume=no
            SRC.model=Offshore dedicated team
            SRC.inHouse=20%
            SRC.offshore=80%
            DATA.restricted=no
            USC.boxes=yes
            NEED.auditedSystems=no
            """;

    private TrialScopes() {}

    /** As it is entered, without the vendor's answers. */
    public static Map<String, String> entered() {
        return pairs(GOOD);
    }

    /** With the vendor's answers, but for some; see {@link TrialAnswers#goodBut}. */
    public static Answers goodBut(String changes) {
        Map<String, String> answers = new TreeMap<>(TrialAnswers.good().values());
        pairs(GOOD).forEach((key, value) -> answers.put(key, question(key).canonical(value)));
        pairs(changes.replace(";", "\n"))
                .forEach((key, value) -> answers.put(key, question(key).canonical(value)));
        return new Answers(answers);
    }

    private static Question question(String key) {
        return Presets.allQuestions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> pairs(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].replace('|', '\n')));
    }
}
