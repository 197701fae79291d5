/** What a vendor is asked, frozen when it is sent, and how its answers come back: by pages, workbooks and JSON. */
@NullMarked
@NamedInterface("questionnaire")
package io.pilotgate.evaluation.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
