package io.pilotgate.portal.api;

import io.pilotgate.portal.Paging;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A page of a list as an array: how many there are in all and where the next ones are stand in headers. */
final class ListPages {

    private static final String TOTAL = "X-Total-Count";

    private ListPages() {}

    static <T> ResponseEntity<List<T>> of(Paging paging, long total, List<T> items) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(TOTAL, Long.toString(total));
        if (paging.page() < paging.pages(total)) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("page", paging.page() + 1)
                    .build()
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(items);
    }
}
