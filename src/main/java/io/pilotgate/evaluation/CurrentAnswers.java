package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.kernel.VendorId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a vendor answered last: in the newest of its evaluations that holds any answer of the criteria. */
@Service
public class CurrentAnswers {

    private final AnswerStore answers;

    CurrentAnswers(AnswerStore answers) {
        this.answers = answers;
    }

    /** Empty where it was never asked, or has not answered: no data, which opens no flag and passes no criterion. */
    public Optional<Answers> of(VendorId vendor) {
        return Optional.ofNullable(of(List.of(vendor)).get(vendor)).map(GivenAnswers::answers);
    }

    /** Of several vendors; one that has not answered is not in it. */
    Map<VendorId, GivenAnswers> of(Collection<VendorId> vendors) {
        Map<VendorId, GivenAnswers> current = new HashMap<>();
        answers.of(vendors)
                .forEach((vendor, evaluations) -> evaluations.stream()
                        .filter(GivenAnswers::holdsAny)
                        .findFirst()
                        .ifPresent(newest -> current.put(vendor, newest)));
        return current;
    }
}
