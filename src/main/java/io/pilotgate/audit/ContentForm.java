package io.pilotgate.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the hashed text of an entry looks like, character by character: whoever checks a chain reads it in the same way,
 * in whatever language.
 *
 * @param chain the chain that the text was written for
 * @param number its place there
 */
record ContentForm(String chain, long number) {

    /** Possessive, so that it neither tries twice nor climbs the stack: a text may be long. */
    private static final String TEXT =
            "\"(?:[^\"\\\\\\x00-\\x1F\\x80-\\uFFFF]++|\\\\(?:[\"\\\\bfnrt]|u[0-9A-F]{4}))*+\"";

    private static final String DETAIL = TEXT + ":" + TEXT;

    static final String CHAIN = "([a-z0-9-]{1,40}|\\*)";

    static final String NUMBER = "([1-9][0-9]{0,17})";

    private static final Pattern FORM = Pattern.compile("\\{\"action\":" + TEXT + ",\"actor\":" + TEXT + ",\"at\":"
            + TEXT + ",\"chain\":\"" + CHAIN + "\",\"details\":\\{(?:" + DETAIL + "(?:," + DETAIL + ")*+)?\\}"
            + ",\"number\":" + NUMBER + ",\"subject\":" + TEXT + "\\}");

    /** Null where the text is not what this product writes. */
    static @Nullable ContentForm of(String content) {
        Matcher matcher = FORM.matcher(content);
        return matcher.matches() ? new ContentForm(matcher.group(1), Long.parseLong(matcher.group(2))) : null;
    }
}
