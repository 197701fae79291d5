/** Charts as pictures, each with the table of its figures. */
@NullMarked
package io.pilotgate.portal.page.chart;

import org.jspecify.annotations.NullMarked;
