package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.files.DocumentKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskPapersTests {

    @Test
    void a_paper_is_recorded_with_the_paper_before_the_eyes() {
        assertThat(TaskPapers.neededBy("userTask_recordNda")).containsExactly(DocumentKind.NDA);
        assertThat(TaskPapers.neededBy("userTask_recordBaa")).containsExactly(DocumentKind.BAA);
        assertThat(TaskPapers.neededBy("userTask_recordDestructionCertificate"))
                .containsExactly(DocumentKind.DESTRUCTION_CERTIFICATE);
        assertThat(TaskPapers.neededBy("userTask_mapSecurityControls"))
                .isEqualTo(Set.of(DocumentKind.SECURITY_EVIDENCE, DocumentKind.CERTIFICATE));
    }

    @Test
    void a_gate_is_decided_over_everything_on_file() {
        assertThat(TaskPapers.isAboutAll("userTask_approveDeliveryGate")).isTrue();
        assertThat(TaskPapers.isAboutAll("userTask_recordNda")).isFalse();
    }

    @Test
    void most_tasks_need_none() {
        assertThat(TaskPapers.neededBy("userTask_reviewCalibration")).isEmpty();
    }
}
