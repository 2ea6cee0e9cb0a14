/** Projects of research information systems in CERIF XML, as OpenAIRE's guidelines profile it. */
@NullMarked
package permed.landscape.source.cerif;

import org.jspecify.annotations.NullMarked;
