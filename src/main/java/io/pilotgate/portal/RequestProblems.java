package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with a request before anybody reads its body: the place and the mend of each. */
final class RequestProblems {

    private RequestProblems() {}

    static Reason reason(Exception failure) {
        if (failure instanceof MaxUploadSizeExceededException) {
            return new Reason(
                    "upload",
                    "The upload is larger than 256 MB, has more than 50 parts, or a name in it is longer than 400 characters."
                            + " Send one file with a short name, and split one that is too large.");
        }
        if (failure instanceof MultipartException) {
            return new Reason(
                    "body",
                    "The upload cannot be read. Send it complete, as multipart/form-data, with short names of fields and"
                            + " files.");
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            String part = missing.getRequestPartName();
            return new Reason(
                    part,
                    "The part '" + part + "' is missing. Send the file in a part of this name, with a file name.");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return new Reason(
                    missing.getParameterName(), "The field '" + missing.getParameterName() + "' is missing. Add it.");
        }
        if (failure instanceof TypeMismatchException wrong) {
            String value = Refusal.quoted(String.valueOf(wrong.getValue()));
            return new Reason(
                    String.valueOf(wrong.getPropertyName()), value + " does not fit here. Write another one.");
        }
        return ofProtocol(failure);
    }

    private static Reason ofProtocol(Exception failure) {
        if (failure instanceof HttpMediaTypeNotSupportedException wrong) {
            return new Reason(
                    "Content-Type", "This is not read here. Send it as " + names(wrong.getSupportedMediaTypes()));
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException wrong) {
            return new Reason("Accept", "This is not written here. Ask for " + names(wrong.getSupportedMediaTypes()));
        }
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            return new Reason("method", "This cannot be done here. Look the address up in the description of the API.");
        }
        return new Reason("request", "The request cannot be understood. Look it up in the description of the API.");
    }

    private static String names(Collection<MediaType> types) {
        return types.stream().map(MediaType::toString).sorted().collect(Collectors.joining(" or ")) + ".";
    }
}
