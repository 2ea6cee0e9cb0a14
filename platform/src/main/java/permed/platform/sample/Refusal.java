package permed.platform.sample;

/** Turns a no from the ledger, which a sample of ours never deserves, into a failure. */
final class Refusal {

  private Refusal() {}

  static <T> T unless(Class<T> expected, Object outcome, String what) {
    if (!expected.isInstance(outcome)) {
      throw new IllegalStateException("the sample is refused: " + what + ": " + outcome);
    }
    return expected.cast(outcome);
  }
}
