package io.pilotgate.portal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** What is wrong with a body: it is no JSON, or a value in it is of the wrong kind, or a value type refused it. */
final class BodyProblems {

    /** How Jackson begins to tell of something behind the value. */
    private static final String SURPLUS = "Trailing token";

    private BodyProblems() {}

    static ProblemDetail of(HttpMessageNotReadableException unreadable) {
        Throwable cause = innermost(unreadable.getCause());
        if (cause instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal) {
            return Problems.problem(
                    Problems.status(refusal.kind()), String.valueOf(refusal.getMessage()), reasons(mapping, refusal));
        }
        Reason reason = reason(cause);
        if (isOfValue(cause)) {
            return badRequest("At '" + reason.place() + "': " + reason.text(), reason);
        }
        return cause instanceof JsonProcessingException syntax
                ? badRequest("The body is not JSON" + at(syntax, " (", ")") + ". " + reason.text(), reason)
                : badRequest(reason.text(), reason);
    }

    /** The same of JSON that came as a file. */
    static Refusal ofFile(IOException unreadable) {
        Throwable cause = innermost(unreadable);
        return new Refusal(
                Refusal.Kind.INVALID,
                cause instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal
                        ? reasons(mapping, refusal)
                        : List.of(reason(cause)));
    }

    private static List<Reason> reasons(JsonMappingException mapping, Refusal refusal) {
        return refusal.reasons().stream()
                .map(reason -> new Reason(place(mapping), reason.text()))
                .toList();
    }

    private static Reason reason(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping && isOfValue(mapping)) {
            return new Reason(place(mapping), ofValue(mapping));
        }
        return cause instanceof JsonProcessingException syntax
                ? new Reason("body" + at(syntax, ", ", ""), ofSyntax(syntax))
                : new Reason("body", "The body is missing or cannot be read. Send it complete, as JSON in UTF-8.");
    }

    private static boolean isOfValue(@Nullable Throwable cause) {
        return cause instanceof JsonMappingException mapping && !said(mapping).startsWith(SURPLUS);
    }

    /** What breaks inside an object comes out wrapped in the place where it did. */
    private static @Nullable Throwable innermost(@Nullable Throwable cause) {
        Throwable inner = cause;
        while (inner instanceof JsonMappingException && inner.getCause() instanceof JsonProcessingException) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static String ofValue(JsonMappingException mapping) {
        if (mapping instanceof InvalidFormatException wrong) {
            return ofFormat(wrong);
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return ofUnknownField(unknown);
        }
        if (mapping instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "This value has the wrong form. Write " + form(wrong.getTargetType()) + ".";
        }
        return "This value has the wrong form. Look it up in the description of the API.";
    }

    private static String ofUnknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return "There is no field of this name here. The fields are " + known + ".";
    }

    private static String ofFormat(InvalidFormatException wrong) {
        Class<?> target = wrong.getTargetType();
        String expected = target.isEnum()
                ? Arrays.stream(target.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "one of ", ""))
                : "a " + target.getSimpleName();
        return Refusal.quoted(String.valueOf(wrong.getValue())) + " is not " + expected + ".";
    }

    private static String form(Class<?> wanted) {
        if (wanted == String.class) {
            return "a text in quotes or a number";
        }
        return Collection.class.isAssignableFrom(wanted) ? "a list in brackets" : "an object in braces";
    }

    private static String ofSyntax(JsonProcessingException syntax) {
        if (syntax instanceof StreamConstraintsException) {
            return "It is longer or nested deeper than any request is. Send less at once.";
        }
        if (said(syntax).startsWith("Duplicate field")) {
            return "A field stands there twice. Keep one of the two.";
        }
        if (said(syntax).startsWith(SURPLUS)) {
            return "There is text after its end. Send one value and nothing behind it.";
        }
        return "Before this place a comma, quote or bracket is missing or surplus, or the text is not in UTF-8.";
    }

    private static String said(JsonProcessingException unreadable) {
        return String.valueOf(unreadable.getOriginalMessage());
    }

    private static String place(JsonMappingException mapping) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + name(step))
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    /** Unknown fields may have any name. */
    private static String name(JsonMappingException.Reference step) {
        String quoted = Refusal.quoted(step.getFieldName());
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String at(JsonProcessingException syntax, String before, String after) {
        JsonLocation place = syntax.getLocation();
        return place == null ? "" : before + "line " + place.getLineNr() + ", column " + place.getColumnNr() + after;
    }

    private static ProblemDetail badRequest(String detail, Reason reason) {
        return Problems.problem(HttpStatus.BAD_REQUEST, detail, List.of(reason));
    }
}
