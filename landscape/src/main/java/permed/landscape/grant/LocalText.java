package permed.landscape.grant;

/**
 * A text with the language it is written in (BCP 47, {@code und} when the source does not say).
 * Several languages of one title stand side by side in a list.
 */
public record LocalText(String language, String text) {

  public LocalText {
    language = language.isBlank() ? "und" : language.strip();
    text = text.strip();
  }
}
