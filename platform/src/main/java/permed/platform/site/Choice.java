package permed.platform.site;

/**
 * One thing to choose in a select, radio or checkbox group.
 *
 * @param value what is sent
 * @param label what is read, in the reader's language
 * @param hint a second line under the label, empty for none
 */
public record Choice(String value, String label, String hint) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, "");
  }
}
