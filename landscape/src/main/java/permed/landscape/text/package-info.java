/** How text is indexed and asked for: analysis, fields, and the query language. */
@NullMarked
package permed.landscape.text;

import org.jspecify.annotations.NullMarked;
