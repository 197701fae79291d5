package io.pilotgate.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * The one form of a page with many forms that was sent and refused.
 *
 * @param form null where none was
 */
public record SentForm(@Nullable Form form) {

    public static final SentForm NONE = new SentForm(null);

    public boolean isOf(String id) {
        return form != null && form.id().equals(id);
    }

    /** The form with this id: as it was sent, or empty. */
    public Form of(String id) {
        return form != null && isOf(id) ? form : Form.empty(id);
    }
}
