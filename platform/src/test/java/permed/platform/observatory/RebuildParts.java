package permed.platform.observatory;

import java.time.InstantSource;
import java.util.List;
import permed.platform.TestDatabase;
import permed.platform.site.PlatformSettings;

/** The rebuilding of snapshots, for tests that start no application. */
public final class RebuildParts {

  private RebuildParts() {}

  public static Rebuilds over(TestDatabase database, PlatformSettings settings, InstantSource now) {
    RebuildRows rows = new RebuildRows(database.jdbc());
    return new Rebuilds(
        rows, new Rebuilder(rows, new Landscape(settings), settings, List.of(), now));
  }
}
