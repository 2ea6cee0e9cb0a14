package permed.platform.database;

import java.nio.file.Path;

/** Servers as in production, with the programs unpacked once for all tests. */
final class Servers {

  private Servers() {}

  static EmbeddedPostgres.Setup setup(Path data) {
    return new EmbeddedPostgres.Setup(data, Path.of("target", "postgres"), true);
  }
}
