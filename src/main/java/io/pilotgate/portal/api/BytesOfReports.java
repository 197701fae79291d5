package io.pilotgate.portal.api;

import io.pilotgate.delivery.ReportReader;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.ReportEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps the bytes of a report in JSON while it is read: what is receipted is what was sent. */
@ControllerAdvice
class BytesOfReports extends RequestBodyAdviceAdapter {

    private static final String SENT = BytesOfReports.class.getName();

    private record Message(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }

    static byte[] sent(HttpServletRequest request) {
        return (byte[]) Objects.requireNonNull(request.getAttribute(SENT));
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return type == ReportEntry.class;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] bytes = message.getBody().readNBytes(ReportReader.MOST_BYTES + 1);
        if (bytes.length > ReportReader.MOST_BYTES) {
            throw Refusal.invalid("body", "A report has at most 1 MB. Send less at once.");
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(SENT, bytes, RequestAttributes.SCOPE_REQUEST);
        return new Message(message.getHeaders(), bytes);
    }
}
