package io.pilotgate.evaluation.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a roadmap may need: kept under a key, as answers are, and told to people in words. */
public final class RoadmapSkills {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("multimodal", "multimodal annotation");
        WORDS.put("rlhf", "RLHF");
        WORDS.put("genAiQa", "quality assurance of generative AI");
        WORDS.put("evaluationServices", "evaluation services");
    }

    private RoadmapSkills() {}

    public static List<String> keys() {
        return List.copyOf(WORDS.keySet());
    }

    /** In words; whatever is not a key of a skill speaks for itself. */
    public static String words(String choice) {
        return WORDS.getOrDefault(choice, choice);
    }
}
