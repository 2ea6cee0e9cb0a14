package permed.landscape.link.ror;

import permed.landscape.source.RejectedRow;

/** Where the reader puts what it finds, in the order it finds it. Called from one thread. */
public interface RorSink {

  void organisation(RorRecord organisation);

  /** A record that is not used, verbatim and with its finding. */
  void rejected(RejectedRow row);
}
