package permed.platform.observatory.web;

import permed.platform.observatory.Reading;

/**
 * What a handler works with: the question as asked, and the snapshot that answers it.
 *
 * @param fixed whether the address names the snapshot, so that its answer never changes
 */
record Visit(Asked asked, Reading reading, Parameters parameters, boolean fixed)
    implements AutoCloseable {

  /** Whether anyone may keep what is answered, for as long as they like. */
  boolean mayBeShared() {
    return fixed && !reading.manifest().isForMembers();
  }

  @Override
  public void close() {
    reading.close();
  }
}
