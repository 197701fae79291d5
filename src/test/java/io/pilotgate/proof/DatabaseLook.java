package io.pilotgate.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What no address of the service tells: whether the rows behind a batch are as many as it says, and none lie about. */
final class DatabaseLook {

    private static final Map<String, String> QUESTIONS = Map.of(
            "batches that say another number of answers than there are",
            "select count(*) from label_batch b where b.answer_count <> (select count(*) from judgment j where j.upload_id ="
                    + " b.upload_id) or b.item_count <> (select count(distinct item) from judgment j where j.upload_id ="
                    + " b.upload_id)",
            "answers that are there twice",
            "select count(*) from (select j.item, j.annotator from judgment j join label_batch b on b.upload_id = j.upload_id"
                    + " group by j.item, j.annotator having count(*) > 1) t",
            "answers of uploads that are neither taken nor under way",
            "select count(*) from judgment j join upload u on u.id = j.upload_id where u.state not in ('RECEIVED', 'CHECKED',"
                    + " 'ACCEPTED') and not u.rows_left",
            "confirmed uploads that nobody has looked at to the end",
            "select count(*) from upload where confirmed_at is not null and state in ('RECEIVED', 'CHECKED')",
            "batches whose file is not kept",
            "select count(*) from label_batch b where not exists (select 1 from stored_file f where f.sha256 = b.sha256)",
            "uploads of reports that count and say of no report",
            "select count(*) from upload u where u.kind = 'DAILY_REPORTS' and u.state = 'ACCEPTED' and not exists (select 1"
                    + " from upload_report r where r.upload_id = u.id)",
            "versions of reports that no upload says",
            "select count(*) from daily_report d where not exists (select 1 from upload_report r join upload u on u.id ="
                    + " r.upload_id where u.pilot_id = d.pilot_id and u.state = 'ACCEPTED' and r.report_day = d.report_day"
                    + " and r.version = d.version)",
            "versions of reports that leave a number out",
            "select count(*) from (select report_day from daily_report group by report_day having max(version) <>"
                    + " count(*)) t");

    private DatabaseLook() {}

    /** @return what is wrong; empty where nothing is */
    static List<String> at(CrashDatabase database) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection open = database.open()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                try (ResultSet answer = open.createStatement().executeQuery(question.getValue())) {
                    answer.next();
                    if (answer.getLong(1) > 0) {
                        wrong.add(answer.getLong(1) + " " + question.getKey());
                    }
                }
            }
        }
        return wrong;
    }
}
