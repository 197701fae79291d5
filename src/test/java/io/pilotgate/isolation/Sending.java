package io.pilotgate.isolation;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a handler takes beside its path, read from its parameters.
 *
 * @param kind how it is sent
 * @param fields by name, those of records in records with a dot; a text that fills it, or null where none could
 * @param required those of them without which nobody at all is asked
 */
record Sending(Kind kind, Map<String, @Nullable String> fields, Set<String> required) {

    enum Kind {
        FORM("application/x-www-form-urlencoded"),
        JSON("application/json"),
        MULTIPART("multipart/form-data; boundary=part");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    static final Sending NOTHING = new Sending(Kind.FORM, Map.of(), Set.of());

    private static final String WORD = "probe";

    static Sending of(HandlerMethod handler) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        Set<String> beside = new HashSet<>();
        Kind kind = Kind.FORM;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (MultipartFile.class.isAssignableFrom(type)) {
                kind = Kind.MULTIPART;
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                kind = Kind.JSON;
                addRecord("", type, fields);
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                addRecord("", type, fields);
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && type != MultiValueMap.class) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                boolean text = type == String.class;
                fields.put(name(parameter), text ? WORD : null);
                if (text && isRequired(parameter)) {
                    required.add(name(parameter));
                } else if (!Places.isId(name(parameter))) {
                    beside.add(name(parameter));
                }
            }
        }
        if (kind == Kind.JSON) {
            // They stand in the address, and may be left out.
            fields.keySet().removeAll(beside);
        }
        return new Sending(kind, fields, required);
    }

    private static boolean isRequired(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null && asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }

    private static String name(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        String given = asked == null ? "" : asked.name();
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }

    private static void addRecord(String before, Class<?> type, Map<String, @Nullable String> fields) {
        if (!type.isRecord()) {
            return;
        }
        for (RecordComponent field : type.getRecordComponents()) {
            if (field.getType().isRecord()) {
                addRecord(before + field.getName() + ".", field.getType(), fields);
            } else {
                fields.put(before + field.getName(), field.getType() == String.class ? WORD : null);
            }
        }
    }

    String type() {
        return kind.type;
    }

    /** Nothing in it, and therefore refused by everything that needs something. */
    String empty() {
        return body(required.stream().collect(Collectors.toMap(name -> name, name -> WORD)), "");
    }

    /** A text in every place that takes one, and these ids where they belong. */
    String filled(Map<String, String> ids) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            String value = Places.isId(name) ? ids.getOrDefault(name, WORD) : text;
            if (value != null) {
                values.put(name, value);
            }
        });
        return body(values, "item,label,truth\nprobe-1,yes,yes\n");
    }

    private String body(Map<String, String> values, String file) {
        return switch (kind) {
            case FORM -> form(values);
            case JSON -> json(values);
            case MULTIPART -> multipart(values, file);
        };
    }

    String query(Map<String, String> ids) {
        String form = form(fields.keySet().stream()
                .filter(Places::isId)
                .collect(Collectors.toMap(name -> name, name -> ids.getOrDefault(name, WORD))));
        return form.isEmpty() ? "" : "?" + form;
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String json(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !value.getKey().contains("."))
                .map(value -> "\"" + value.getKey() + "\":\"" + value.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String multipart(Map<String, String> values, String file) {
        return values.entrySet().stream()
                        .map(value -> part("name=\"" + value.getKey() + "\"", value.getValue()))
                        .collect(Collectors.joining())
                + part("name=\"file\"; filename=\"probe.csv\"", file) + "--part--\r\n";
    }

    private static String part(String disposition, String content) {
        return "--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }
}
