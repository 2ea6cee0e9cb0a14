package permed.platform.observatory.web;

import java.util.Locale;
import permed.kernel.place.Country;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Filter;
import permed.landscape.question.Grouping;
import permed.landscape.question.Measure;
import permed.landscape.question.Prices;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;
import permed.platform.site.Wording;

/** What values, measures and rules are called in the reader's language. */
record Labels(Wording wording) {

  String of(Dimension dimension) {
    return wording.text("dimension." + dimension.id());
  }

  /** A way to cut, with its level in a tree. */
  String of(Grouping grouping) {
    return grouping.level() == 0
        ? of(grouping.dimension())
        : wording.text("dimension.level", of(grouping.dimension()), grouping.level());
  }

  String of(Measure measure) {
    return wording.text("measure." + measure.id());
  }

  String of(CountingRule rule) {
    return wording.text("counting." + rule.id());
  }

  String of(Prices prices) {
    return switch (prices) {
      case Prices.Nominal nominal -> wording.text("prices.nominal");
      case Prices.Constant constant ->
          wording.text("prices.constant", Integer.toString(constant.baseYear()));
    };
  }

  /** A value; {@code stated} is what the source calls it. */
  String of(Dimension dimension, String key, String stated) {
    if (key.equals(Filter.NOT_STATED)) {
      return wording.text("value.not-stated");
    }
    return switch (dimension) {
      case COUNTRY, LEAD_COUNTRY -> country(key);
      case LANGUAGE -> language(key);
      case STATUS, ORGANISATION_TYPE ->
          wording.textOr(dimension.id() + "." + key, stated.isEmpty() ? key : stated);
      case YEAR -> key.replace("..", "–");
      case FUNDER,
          FRAMEWORK,
          PROGRAMME,
          CALL,
          TOPIC,
          SCHEME,
          LEAD_ORGANISATION,
          ORGANISATION,
          EUROSCIVOC,
          DISCIPLINE,
          SOURCE ->
          stated.isEmpty() ? key : stated;
    };
  }

  /** A country by its code, the code itself where no one knows it. */
  String country(String code) {
    return Country.parse(code).map(country -> country.name(wording.locale())).orElse(code);
  }

  String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(wording.locale());
    return name.isEmpty() ? tag : name;
  }

  /** What money stands in: "EUR, 2024 prices". */
  String money(Question question) {
    return question.currency().getCurrencyCode() + ", " + of(question.prices());
  }

  /** What is measured with its unit: "Amount, EUR, nominal" or "Projects". */
  String measured(Question question) {
    return question.measure().isMoney()
        ? of(question.measure()) + ", " + money(question)
        : of(question.measure());
  }
}
