package io.pilotgate.evaluation;

import io.pilotgate.evaluation.assurance.Soc2Reports;
import io.pilotgate.evaluation.criteria.Answers;
import io.pilotgate.evaluation.criteria.OnRecord;
import org.springframework.stereotype.Component;

/** Lays the papers of the register over what a vendor answered about them: there is one source for each. */
@Component
class PapersOnRecord {

    private final Soc2Reports reports;

    PapersOnRecord(Soc2Reports reports) {
        this.reports = reports;
    }

    Answers over(Answers answered, Vendor vendor) {
        OnRecord record = new OnRecord();
        Certificate certificate = vendor.iso27001();
        if (certificate != null) {
            record.certificate(
                    certificate.number(),
                    certificate.accreditedBody(),
                    certificate.scope(),
                    certificate.issuedOn(),
                    certificate.expiresOn());
        }
        reports.newest(vendor.id()).ifPresent(record::soc2);
        return record.over(answered);
    }
}
