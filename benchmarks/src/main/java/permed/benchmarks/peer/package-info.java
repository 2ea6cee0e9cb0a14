/** OpenSearch as the peer: its bare engine, on loopback, with the same records and caches off. */
@NullMarked
package permed.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
