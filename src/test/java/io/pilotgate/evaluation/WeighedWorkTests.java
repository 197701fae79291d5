package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.TrialScopes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A launch does the work that the vendor was weighed for: lidar and radar, 3D cuboids, at least 50 items of snow. */
class WeighedWorkTests {

    private static final VendorId VENDOR = VendorId.random();
    private static final String WORK = "WORK.modalities=Radar|Lidar;WORK.taskType=3D cuboid;WORK.strata=tunnel: 5"
            + ";DRIVE.weather=snow: 50;DRIVE.infrastructure=tunnel: 9";

    @ParameterizedTest(name = "{0} for {1} with {2} is refused at {3}")
    @CsvSource(delimiter = '#', textBlock = """
            LIDAR,RADAR # CUBOID_3D # '' # ''
            LIDAR # CUBOID_3D # snow: 50 # ''
            LIDAR,CAMERA # CUBOID_3D # snow: 50 # modalities
            LIDAR # BOUNDING_BOX # snow: 51 # taskType
            LIDAR # CUBOID_3D # snow: 49 # leastCounts
            LIDAR # CUBOID_3D # tunnel: 5 # leastCounts
            TEXT # NER # snow: 1 # modalities,taskType,leastCounts
            """)
    void holds_a_launch(String modalities, String task, String least, String places) {
        List<String> refused = weighed(WORK).beyond(wanted(modalities.replace("CAMERA", "IMAGE"), task, least)).stream()
                .map(Reason::place)
                .toList();

        assertThat(refused).isEqualTo(places.isEmpty() ? List.of() : List.of(places.split(",")));
    }

    @Test
    void goes_along_with_the_highest_count_of_each_stratum() {
        WeighedWork weighed = weighed(WORK);

        assertThat(weighed.least().inWords()).isEqualTo("snow: 50, tunnel: 9");
        assertThat(weighed.modalities()).containsExactlyInAnyOrder(DataModality.LIDAR, DataModality.RADAR);
        assertThat(weighed.taskType()).hasValue(TaskType.CUBOID_3D);
    }

    @Test
    void what_an_older_release_did_not_ask_for_holds_nothing() {
        WeighedWork weighed = weighed("WORK.modalities=;WORK.taskType=");

        assertThat(weighed.beyond(wanted("TEXT", "NER", ""))).isEmpty();
    }

    /** Answers of an older release are read as far as they go; it did not yet refuse them. */
    @Test
    void what_an_older_release_let_in_is_read_with_the_higher_of_two_counts() {
        assertThat(weighed(
                                "WORK.strata=tunnel: 7|tunnel: 5|bridge;DRIVE.weather=snow: 50|snow: 60|fog|rain: 0;DRIVE.signage="
                                        + ";DRIVE.infrastructure=")
                        .least()
                        .inWords())
                .isEqualTo("snow: 60, tunnel: 7");
    }

    private static WeighedWork weighed(String answers) {
        Evaluation evaluation = new Evaluation(
                EvaluationId.random(),
                VENDOR,
                "Street scenes",
                Set.of("autonomous"),
                PersonId.PILOTGATE,
                Instant.EPOCH);
        return WeighedWork.of(evaluation, TrialScopes.goodBut(answers));
    }

    private static WantedLaunch wanted(String modalities, String task, String least) {
        return new WantedLaunch(
                VENDOR,
                Set.of(Framework.ISO_27001),
                Percent.of("0.98"),
                Arrays.stream(modalities.split(",")).map(DataModality::valueOf).collect(Collectors.toSet()),
                TaskType.valueOf(task),
                LeastCounts.read("least", least.isEmpty() ? List.of() : List.of(least)));
    }
}
