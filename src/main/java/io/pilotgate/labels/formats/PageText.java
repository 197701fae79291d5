package io.pilotgate.labels.formats;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a page as its reader counts it: without comments and tags, entities as the characters they stand for. */
final class PageText {

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[/!?a-zA-Z][^>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private PageText() {}

    static String of(String html) {
        return ENTITY.matcher(TAG.matcher(html).replaceAll(""))
                .replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    /** An entity that is not known stays as it is written. */
    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : entity.group();
    }
}
