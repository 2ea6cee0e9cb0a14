package permed.platform.audit;

/** What checking the whole audit log found. */
public sealed interface Verification {

  /**
   * Every line is as it was written and none is missing before the last.
   *
   * @param count lines
   * @param lastHash of the last line in lower-case hexadecimal, zeros when there is none; written
   *     down elsewhere, it shows later that nothing was cut off the end
   */
  record Intact(long count, String lastHash) implements Verification {}

  /**
   * A line was changed, removed or put in.
   *
   * @param number the first line that is not as it should be
   * @param why for a person
   */
  record Broken(long number, String why) implements Verification {}
}
