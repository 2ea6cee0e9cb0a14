/** Awards of OpenAlex, as its interface and its snapshot write them. */
@NullMarked
package permed.landscape.source.openalex;

import org.jspecify.annotations.NullMarked;
