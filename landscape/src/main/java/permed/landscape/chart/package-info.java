/** Draws one chart definition as one SVG, so that page, PDF and DOCX show the same figure. */
@NullMarked
package permed.landscape.chart;

import org.jspecify.annotations.NullMarked;
