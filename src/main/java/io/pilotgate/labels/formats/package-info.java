/** The formats that labeling tools write, read into one shape: who said what of which item. */
@NullMarked
@NamedInterface("formats")
package io.pilotgate.labels.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
