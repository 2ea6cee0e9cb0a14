package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import permed.kernel.finding.Finding;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.registry.MappingRegistry;

/** The sources of a data directory, those of members among them. */
final class OwnSources {

  private OwnSources() {}

  /** Reads them, and tells of every mapping that cannot be used. */
  static Sources in(Path directory, PrintWriter err) {
    MappingRegistry.Loaded loaded = new MappingRegistry(directory).load();
    for (Finding finding : loaded.findings()) {
      Refusals.print(
          err, "A mapping in " + directory.resolve("mappings") + " is not used", finding);
    }
    err.flush();
    return loaded.sources();
  }
}
