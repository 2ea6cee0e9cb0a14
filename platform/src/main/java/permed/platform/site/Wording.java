package permed.platform.site;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The platform's words in one language, with the formats that go with them. */
public final class Wording {

  private final Locale locale;
  private final MessageSource messages;
  private final Formats formats;

  Wording(Locale locale, MessageSource messages, Formats formats) {
    this.locale = locale;
    this.messages = messages;
    this.formats = formats;
  }

  /** The text under a key with its placeholders filled in; a missing key is a defect and throws. */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** The text under a key, or another one where there is none. */
  public String textOr(String key, String otherwise) {
    String found = messages.getMessage(key, null, otherwise, locale);
    return found == null ? otherwise : found;
  }

  /** A number with its noun, singular or plural: "1 project", "812 projects". */
  public String count(String key, long number) {
    boolean one = number == 1 || (number == 0 && locale.getLanguage().equals("fr"));
    return text(key + (one ? ".one" : ".many"), formats.whole(number));
  }

  public Formats formats() {
    return formats;
  }

  public Locale locale() {
    return locale;
  }
}
