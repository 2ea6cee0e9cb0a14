package permed.landscape.snapshot.store;

import java.util.List;

/** Whether a snapshot still is what was built. */
public sealed interface Verification {

  /** Every file has the checksum it was built with. */
  record Verified(String id, int files) implements Verification {}

  /**
   * Some files are missing or differ.
   *
   * @param files paths inside the snapshot's directory, each followed by what is wrong
   */
  record Damaged(String id, List<String> files) implements Verification {
    public Damaged {
      files = List.copyOf(files);
    }
  }
}
