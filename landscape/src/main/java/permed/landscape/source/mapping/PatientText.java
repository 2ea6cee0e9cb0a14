package permed.landscape.source.mapping;

/**
 * A text that lets itself be looked at so often and no more: a bad pattern cannot hang a reading.
 */
final class PatientText implements CharSequence {

  private static final int MOST_LOOKS = 1 << 21;

  private final String text;
  private int looks;

  PatientText(String text) {
    this.text = text;
  }

  /** Says that the pattern took too long. */
  static final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST_LOOKS) {
      throw new TooCostly();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
