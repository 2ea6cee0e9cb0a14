package permed.platform.site.web;

import java.util.Locale;

/** A language with the name its own speakers give it. */
record LanguageChoice(String tag, String name) {

  static LanguageChoice of(Locale locale) {
    String name = Locale.of(locale.getLanguage()).getDisplayLanguage(locale);
    return new LanguageChoice(
        locale.getLanguage(), name.substring(0, 1).toUpperCase(locale) + name.substring(1));
  }
}
