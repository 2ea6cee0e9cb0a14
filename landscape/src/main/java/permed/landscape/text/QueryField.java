package permed.landscape.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that can be named in a query; its name is also the name in the index. */
enum QueryField {
  TITLE(Kind.TEXT),
  ACRONYM(Kind.TEXT),
  ABSTRACT(Kind.TEXT),
  /** Names and short names of all participants. */
  ORG(Kind.TEXT),
  /** Topic code and title. */
  TOPIC(Kind.TEXT),
  /** The record's id, with or without its source. */
  ID(Kind.EXACT),
  CALL(Kind.EXACT),
  PROGRAMME(Kind.EXACT),
  SCHEME(Kind.EXACT),
  FRAMEWORK(Kind.EXACT),
  /** Countries of all participants. */
  COUNTRY(Kind.EXACT),
  /** Country of the coordinator. */
  LEADCOUNTRY(Kind.EXACT),
  /** Id or name of a payer. */
  FUNDER(Kind.EXACT),
  /** Code or label of a field of science or of any above it. */
  EUROSCIVOC(Kind.EXACT),
  LANGUAGE(Kind.EXACT),
  DOI(Kind.EXACT),
  /** Year the project starts. */
  YEAR(Kind.NUMBER),
  START(Kind.DAY),
  END(Kind.DAY),
  /** Money in whole units of the currency it was stated in. */
  AMOUNT(Kind.NUMBER);

  /** What stands in a field and so what can be asked of it. */
  enum Kind {
    TEXT,
    EXACT,
    NUMBER,
    DAY
  }

  /** Whole topic codes, searched together with the words of {@link #TOPIC}. */
  static final String TOPIC_CODE = "topiccode";

  /** Where a word without field is looked for. */
  static final List<QueryField> DEFAULTS = List.of(TITLE, ACRONYM, ABSTRACT);

  private final Kind kind;

  QueryField(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Whether values have an order, so that ranges make sense. */
  boolean isOrdered() {
    return kind == Kind.NUMBER || kind == Kind.DAY;
  }

  static Optional<QueryField> parse(String name) {
    return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  static String listed() {
    return Arrays.stream(values()).map(QueryField::id).collect(Collectors.joining(", "));
  }
}
