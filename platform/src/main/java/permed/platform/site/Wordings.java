package permed.platform.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The wording of every language the platform speaks. */
@Component
public class Wordings {

  private final Map<Locale, Wording> byLanguage = new HashMap<>();

  Wordings(MessageSource messages) {
    for (Locale locale : Languages.ALL) {
      byLanguage.put(
          locale, new Wording(locale, messages, new Formats(locale, styleOf(messages, locale))));
    }
  }

  /** The wordings of every module, for what works without the application. */
  public static Wordings ofAllModules() {
    try {
      return new Wordings(MessageFiles.all());
    } catch (IOException e) {
      throw new UncheckedIOException("The messages cannot be read", e);
    }
  }

  /** The wording of a language, English for one not spoken here. */
  public Wording in(Locale locale) {
    Wording wording = byLanguage.get(locale);
    return wording != null ? wording : in(Languages.bestOf(List.of(locale)));
  }

  private static MoneyStyle styleOf(MessageSource messages, Locale locale) {
    return new MoneyStyle(
        messages.getMessage("money.symbol", null, locale).equals("first"),
        Map.of(
            MoneyStyle.Unit.THOUSAND, messages.getMessage("money.thousand", null, locale),
            MoneyStyle.Unit.MILLION, messages.getMessage("money.million", null, locale),
            MoneyStyle.Unit.BILLION, messages.getMessage("money.billion", null, locale)));
  }
}
