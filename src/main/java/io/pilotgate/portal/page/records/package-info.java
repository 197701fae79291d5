/** What is on record: letters, reminders and the audit trail. */
@NullMarked
package io.pilotgate.portal.page.records;

import org.jspecify.annotations.NullMarked;
