package permed.platform.observatory.web;

import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshots.Listed;

/**
 * A snapshot as programs get it.
 *
 * @param day the day its data stand for; null when it is damaged
 */
record SnapshotBody(String id, boolean serving, @Nullable String day, @Nullable Long projects) {

  static SnapshotBody of(Listed listed) {
    Manifest manifest = listed.manifest();
    return manifest == null
        ? new SnapshotBody(listed.id(), listed.current(), null, null)
        : new SnapshotBody(
            listed.id(), listed.current(), manifest.day().toString(), manifest.projects());
  }
}
