package io.pilotgate.process;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person entered into a task's form, read field by field; what cannot be read is refused beside its field. */
final class TaskAnswers {

    private static final int LONGEST = 4000;
    // Forms limit their fields in the browser alone, and PostgreSQL takes no zero byte.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");

    private final Map<String, @Nullable Object> answers;
    private final @Nullable String subject;

    TaskAnswers(Map<String, @Nullable Object> answers, @Nullable String subject) {
        this.answers = answers;
        this.subject = subject;
    }

    /** What the task is about, where its process stands beside the phases. */
    String subject() {
        if (subject == null) {
            throw new IllegalStateException("The process of this task has no subject.");
        }
        return subject;
    }

    /** The trimmed text of a field, empty where nothing was entered. */
    String optional(String field) {
        Object value = answers.get(field);
        String text = value == null ? "" : value.toString().trim();
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    field, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
        if (UNPRINTABLE.matcher(text).find()) {
            throw Refusal.invalid(
                    field, "This text holds characters that cannot be kept, such as a zero byte. Type it.");
        }
        return text;
    }

    String text(String field, String mend) {
        String text = optional(field);
        if (text.isEmpty()) {
            throw Refusal.invalid(field, mend);
        }
        return text;
    }

    boolean isTicked(String field) {
        return Boolean.parseBoolean(optional(field)) || optional(field).equals("on");
    }

    /** Reads yes or no; anything else is refused. */
    boolean isYes(String field) {
        return switch (text(field, "Answer yes or no.")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw Refusal.invalid(field, "'" + optional(field) + "' is neither yes nor no.");
        };
    }

    LocalDate date(String field, String mend) {
        String text = text(field, mend);
        try {
            // Tasklist's date field posts a date, some clients a date with time.
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException notADate) {
            throw Refusal.invalid(field, "'" + text + "' is not a date. Write it as 2026-03-31.");
        }
    }

    int wholeNumber(String field, String mend) {
        String text = text(field, mend);
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw Refusal.invalid(field, "'" + text + "' is not a whole number. " + mend);
        }
    }

    BigDecimal number(String field, String mend) {
        String text = text(field, mend);
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() > 18 || Math.abs(number.scale()) > 6) {
                throw Refusal.invalid(field, "'" + text + "' has more digits than an amount has. " + mend);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid(field, "'" + text + "' is not a number. " + mend);
        }
    }

    /** @param title what the form calls a choice; its key is said beside it, for programs */
    <E extends Enum<E>> E choice(String field, Map<String, E> choices, Function<E, String> title) {
        String mend = "Choose "
                + choices.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(choice -> "'" + title.apply(choice.getValue()) + "' (" + choice.getKey() + ")")
                        .collect(Collectors.joining(" or "))
                + ".";
        String chosen = text(field, mend);
        E choice = choices.get(chosen);
        if (choice == null) {
            throw Refusal.invalid(field, "'" + chosen + "' is no choice. " + mend);
        }
        return choice;
    }

    /** Reads {@code decision}; a rejection without a reason is refused. */
    boolean isApproved() {
        return switch (text("decision", "Choose approve or reject.")) {
            case "approve" -> true;
            case "reject" -> {
                reason();
                yield false;
            }
            default -> throw Refusal.invalid("decision", "Choose approve or reject.");
        };
    }

    /** The reason of a rejection. */
    String reason() {
        return text("reason", "Rejecting needs a reason: say what is wrong and what would mend it.");
    }
}
