package io.pilotgate.portal.page.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever has to judge is led to what is judged. */
@PilotgateTest
class TaskSourcesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialPilots trials;

    @Test
    void each_is_for_a_task_of_the_models() throws Exception {
        StringBuilder models = new StringBuilder();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/*.bpmn")) {
            models.append(model.getContentAsString(StandardCharsets.UTF_8));
        }

        assertThat(TaskSources.all().keySet())
                .allSatisfy(key -> assertThat(models).contains("id=\"" + key + "\""));
    }

    @Test
    void each_is_there_for_a_lead_from_the_first_day() {
        PilotId pilot = trials.launched(TrialPilots.STRICT);
        Account lead = People.staff(accounts, Role.LEAD);
        Visitor visitor = Visitor.at(port);
        visitor.signIn(lead.id().value(), People.PASSWORD);

        assertThat(TaskSources.all().values().stream()
                        .flatMap(List::stream)
                        .map(TaskSources.Source::place)
                        .collect(Collectors.toSet()))
                .allSatisfy(place -> {
                    HttpResponse<String> answer = read(visitor, "/pilots/" + pilot + place.replaceAll("#.*", ""));
                    // The items of a calibration are there once one is graded, as they are when it is reviewed.
                    assertThat(answer.statusCode())
                            .isIn(place.equals("/calibration") ? List.of(200, 409) : List.of(200));
                    assertThat(answer.body())
                            .contains(place.startsWith("#") ? "id=\"" + place.substring(1) + "\"" : "</main>");
                });
    }

    /** The figures lead on to their newest set. */
    private static HttpResponse<String> read(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        return answer.statusCode() == 302
                ? visitor.get(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                : answer;
    }
}
