package io.pilotgate.pilot;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for pilots, a page at a time and in as many statements for many as for few: those that run first, then the newest. */
@Repository
class PilotSearches {

    private static final String ORDER = " order by case when phase = 'DECIDED' then 1 else 0 end, launched_at desc, id";

    private final JdbcClient jdbc;
    private final PilotStore store;

    PilotSearches(JdbcClient jdbc, PilotStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    PilotsFound find(PilotSearch search, long offset, int most) {
        Map<String, Object> values = new HashMap<>();
        String from = " from pilot" + where(search, values);
        long total = jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        values.put("offset", offset);
        values.put("most", most);
        List<PilotId> ids = jdbc.sql("select id" + from + ORDER + " offset :offset rows fetch next :most rows only")
                .params(values)
                .query(PilotSearches::id)
                .list();
        Map<PilotId, Pilot> found = store.find(Set.copyOf(ids));
        return new PilotsFound(
                ids.stream().filter(found::containsKey).map(found::get).toList(), total);
    }

    /** The ids of all pilots with this vendor. */
    Set<PilotId> ofVendor(VendorId vendor) {
        return Set.copyOf(jdbc.sql("select id from pilot where vendor_id = ?")
                .param(vendor.value())
                .query(PilotSearches::id)
                .list());
    }

    private static PilotId id(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new PilotId(row.getString("id"));
    }

    private static String where(PilotSearch search, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!search.text().isEmpty()) {
            conditions.add(text(search, values));
        }
        if (!search.phases().isEmpty()) {
            conditions.add("phase in (:phases)");
            values.put("phases", search.phases().stream().map(Phase::name).toList());
        }
        search.vendor().ifPresent(vendor -> {
            conditions.add("vendor_id = :vendor");
            values.put("vendor", vendor.value());
        });
        if (!search.without().isEmpty()) {
            conditions.add("id not in (:without)");
            values.put("without", search.without().stream().map(PilotId::value).toList());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String text(PilotSearch search, Map<String, Object> values) {
        String text = search.text().toLowerCase(Locale.ROOT);
        values.put("part", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        values.put("text", text);
        String named = "lower(name) like :part escape '!' or lower(id) = :text";
        if (search.named().isEmpty()) {
            return "(" + named + ")";
        }
        values.put("named", search.named().stream().map(VendorId::value).toList());
        return "(" + named + " or vendor_id in (:named))";
    }
}
