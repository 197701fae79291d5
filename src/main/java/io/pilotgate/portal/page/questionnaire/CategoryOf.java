package io.pilotgate.portal.page.questionnaire;

import io.pilotgate.evaluation.criteria.Category;
import java.util.Arrays;
import java.util.Locale;

/** The category that a question's key belongs to, as it stands in the address of its page. */
final class CategoryOf {

    private CategoryOf() {}

    static String question(String key) {
        return Arrays.stream(Category.values())
                .filter(category -> key.startsWith(category.prefix()))
                .findFirst()
                .orElse(Category.SECURITY)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
