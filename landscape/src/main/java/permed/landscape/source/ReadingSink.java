package permed.landscape.source;

import permed.kernel.finding.Finding;
import permed.landscape.grant.Project;

/** Where a reader puts what it finds, in the order it finds it. Called from one thread. */
public interface ReadingSink {

  void project(Project project);

  /** A row that is not used; its reason comes here only, not through {@link #finding} again. */
  void rejected(RejectedRow row);

  void finding(Finding finding);

  /**
   * How far the reading is, in bytes of unpacked data, never falling; {@code total} is 0 while
   * unknown.
   */
  default void progress(long bytesRead, long total) {}
}
