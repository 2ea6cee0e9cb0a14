/** Projects of the OpenAIRE Graph: XML of its interface and JSON of its dumps. */
@NullMarked
package permed.landscape.source.openaire;

import org.jspecify.annotations.NullMarked;
