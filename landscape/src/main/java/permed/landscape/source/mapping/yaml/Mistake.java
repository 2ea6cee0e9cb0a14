package permed.landscape.source.mapping.yaml;

/**
 * Something in a mapping that cannot be understood.
 *
 * @param line line of the YAML, from 1
 * @param column character on that line, from 1
 * @param what what is wrong, as a sentence
 * @param allowed what may stand there instead
 */
public record Mistake(int line, int column, String what, String allowed) {

  /** In plain words: {@code line 12, column 5: … Allowed: …}. */
  @Override
  public String toString() {
    String words = "line " + line + ", column " + column + ": " + what;
    return allowed.isEmpty() ? words : words + " Allowed: " + allowed;
  }
}
