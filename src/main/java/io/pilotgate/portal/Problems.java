package io.pilotgate.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Turns what went wrong into a problem that names the place and the mend. */
final class Problems {

    private static final List<String> SCRIPTS = List.of("/api/", "/desk/api/", "/camunda/api/", "/actuator");

    private Problems() {}

    /** Whether a person waits for this answer, rather than a program. */
    static boolean wantsPage(HttpServletRequest request, String path) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && SCRIPTS.stream().noneMatch(path::startsWith);
    }

    static ProblemDetail of(Refusal refusal) {
        return problem(status(refusal.kind()), String.valueOf(refusal.getMessage()), refusal.reasons());
    }

    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }

    static ProblemDetail of(MethodArgumentNotValidException invalid) {
        List<Reason> reasons = invalid.getFieldErrors().stream()
                .map(field -> new Reason(field.getField(), String.valueOf(field.getDefaultMessage())))
                .toList();
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Some fields are not right.", reasons);
    }

    /** The body is no JSON, or a value in it is of the wrong kind, or a value type refused it. */
    static ProblemDetail of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof JsonMappingException mapping) {
            return ofValue(mapping);
        }
        if (cause instanceof JsonProcessingException syntax) {
            return problem(HttpStatus.BAD_REQUEST, "The body is not JSON" + position(syntax) + ".", List.of());
        }
        return problem(HttpStatus.BAD_REQUEST, "The body is missing or cannot be read.", List.of());
    }

    private static String ofUnknownField(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return "There is no field of this name here. The fields are " + known + ".";
    }

    private static ProblemDetail ofValue(JsonMappingException mapping) {
        String place = place(mapping);
        if (mapping.getCause() instanceof Refusal refusal) {
            List<Reason> reasons = refusal.reasons().stream()
                    .map(reason -> new Reason(place, reason.text()))
                    .toList();
            return problem(status(refusal.kind()), String.valueOf(refusal.getMessage()), reasons);
        }
        String text = "This value has the wrong form.";
        if (mapping instanceof InvalidFormatException wrong) {
            text = ofFormat(wrong);
        } else if (mapping instanceof UnrecognizedPropertyException unknown) {
            text = ofUnknownField(unknown);
        }
        return problem(HttpStatus.BAD_REQUEST, "At '" + place + "': " + text, List.of(new Reason(place, text)));
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

    private static String place(JsonMappingException mapping) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String position(JsonProcessingException syntax) {
        var at = syntax.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<Reason> reasons) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("reasons", reasons);
        return problem;
    }
}
