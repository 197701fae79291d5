package io.pilotgate.isolation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/**
 * What people of both sides ask of one pilot's API.
 *
 * @param token of the vendor's person
 */
record PilotCalls(int port, PilotId pilot, String token) {

    private static final String MULTIPART = "multipart/form-data; boundary=part";

    /** By the vendor's person; it has to be done. */
    HttpResponse<String> ours(String path, String json) {
        return done(tried(path, post(json)));
    }

    /** By the vendor's person, whatever becomes of it. */
    HttpResponse<String> tried(String path, Consumer<HttpRequest.Builder> what) {
        return Visitor.at(port).send(address(path), Visitor.bearer(token), what);
    }

    /** By one of the buyer's people, who reads it; it has to be there. */
    HttpResponse<String> staff(PersonId by, String path) {
        return staff(by, path, request -> request.header("Accept", "application/json"));
    }

    /** By one of the buyer's people; it has to be done. */
    HttpResponse<String> staff(PersonId by, String path, Consumer<HttpRequest.Builder> what) {
        return done(Visitor.at(port).send(address(path), Visitor.basic(by.value(), People.PASSWORD), what));
    }

    private String address(String path) {
        return "/api/v1/pilots/" + pilot + path;
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.request().uri() + ": " + answer.body());
        }
        return answer;
    }

    static Consumer<HttpRequest.Builder> post(String json) {
        return Visitor.json("POST", json);
    }

    static Consumer<HttpRequest.Builder> file(String content) {
        return request -> request.header("Content-Type", MULTIPART)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"labels.csv\"\r\n\r\n"
                                + content + "\r\n--part--\r\n"));
    }
}
