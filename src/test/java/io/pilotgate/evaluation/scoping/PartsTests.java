package io.pilotgate.evaluation.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.presets.Presets;
import io.pilotgate.testing.TrialScopes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is settled before, by hand and on both sides of each edge. */
class PartsTests {

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '#', textBlock = """
            scope # # MET # Held on Mon 20 Oct 2025
            scope # SCOPE.workflow= # NO_DATA # workflow, volume, security posture
            scope # SCOPE.volume= # NO_DATA # workflow, volume, security posture
            scope # SCOPE.securityPosture= # NO_DATA # workflow, volume, security posture
            work # # MET # Image; Bounding box.
            work # # MET # cannot be measured against ground truth yet
            work # WORK.taskType=Named entity recognition # MET # Named entity
            work # WORK.modalities=image|LIDAR # MET # Image, Lidar
            work # WORK.modalities= # NO_DATA # which data
            work # WORK.taskType= # NO_DATA # which data
            fit # # MET # 3 of 5
            fit # FIT.volume=no # NOT_MET # Only 2 of 5
            fit # FIT.cost=yes # MET # 4 of 5
            fit # FIT.time= # NO_DATA # 1 of 9
            fit # FIT.moat= # NO_DATA # 1 of 9
            fit # FIT.moat=yes # NOT_MET # Say in writing
            fit # FIT.moat=yes;FIT.override=Only the boxes go out # MET # Only the boxes go out
            src # # MET # adds to 100 %
            src # SRC.inHouse=21% # NOT_MET # add to 101 %
            src # SRC.inHouse=19.5% # NOT_MET # add to 99.5 %
            src # SRC.model=Nearshore team # NOT_MET # gives no share to 'Nearshore team'
            src # SRC.model= # NO_DATA # Choose the model
            data # # MET # not bound
            data # DATA.restricted= # NO_DATA # bound to certain
            data # DATA.restricted=yes;DATA.countries=US # NOT_MET # Porto, PT
            data # DATA.restricted=yes;DATA.countries=US|Portugal # MET # within US, Portugal
            data # DATA.restricted=yes;DATA.countries=Portugal # NOT_MET # Ashburn, US
            data # DATA.restricted=yes;DATA.countries=US|PT;SEC5.storageLocations= # NO_DATA # SEC5
            data # DATA.restricted=yes;DATA.countries=US|PT;SEC5.subcontractors=Boxes Ltd, Manila # NOT_MET # Manila
            data # DATA.restricted=yes;DATA.countries=US|PT;SEC5.subcontracting= # NO_DATA # whether it subcontracts
            data # DATA.restricted=yes;DATA.countries=US|PT;SEC5.subcontracting=yes # NO_DATA # to whom and where
            data # DATA.restricted=yes;DATA.countries=US|PT;SEC5.subcontracting=yes;SEC5.subcontractors=Ada Ltd, US # MET # within
            data # DATA.restricted=yes;DATA.countries=US|PRT;SEC5.workLocations=Lisbon (Portugal) # MET # within
            usc # # MET # No workflow takes
            usc # USC.boxes= # NO_DATA # which workflows
            usc # USC.legalEntities=yes # NOT_MET # Legal entities
            usc # USC.medicalCodes=yes;USC.training=Two weeks # NOT_MET # US medical coding
            usc # USC.medicalCodes=yes;USC.training=Two weeks;USC.qaLoop=A coder reads 5 % # MET # US medical coding
            usc # USC.others=Tax forms: yes # NOT_MET # Tax forms
            usc # USC.others=Cats: no # MET # No workflow
            need # # MET # On record
            need # NEED.auditedSystems= # NO_DATA # audited systems
            """)
    void stands(String key, String changes, Check.State state, String reason) {
        Check check = part(key).check(TrialScopes.goodBut(changes == null ? "" : changes));

        assertThat(check.state()).as(check.reason()).isEqualTo(state);
        assertThat(check.reason()).contains(reason);
    }

    @ParameterizedTest(name = "{0} with {1} is refused at {2}")
    @CsvSource(delimiter = '#', textBlock = """
            scope # SCOPE.volume= # SCOPE.volume # all of it
            fit # FIT.cannotLeave=yes # FIT.override # in writing
            src # SRC.crowd=1% # SRC.inHouse # add to 101 %
            data # DATA.restricted=yes # DATA.countries # Name the countries
            data # DATA.restricted=yes;DATA.countries=Atlantis # DATA.countries # 'Atlantis' is not a country
            usc # USC.others=Tax forms # USC.others # does not say whether
            need # NEED.overlapHours=25 # NEED.overlapHours # 24 hours
            """)
    void refuses(String key, String changes, String place, String text) {
        assertThat(part(key).mistakes(TrialScopes.goodBut(changes)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.place()).isEqualTo(place);
                    assertThat(reason.text()).contains(text);
                });
    }

    @ParameterizedTest
    @MethodSource("each")
    void nothing_on_record_is_no_data(Part part) {
        assertThat(part.check(Answers.NONE).state()).isEqualTo(Check.State.NO_DATA);
        assertThat(part.questions())
                .extracting(Question::key)
                .allMatch(key -> key.startsWith(part.key().toUpperCase(java.util.Locale.ROOT) + "."));
    }

    @Test
    void no_two_questions_share_a_key() {
        assertThat(Presets.allQuestions()).extracting(Question::key).doesNotHaveDuplicates();
    }

    static Stream<Part> each() {
        return Stream.concat(Parts.all().stream(), Presets.all().stream().flatMap(preset -> preset.parts().stream()));
    }

    private static Part part(String key) {
        return Parts.all().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
