package permed.landscape.source.mapping.suggest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a simple spreadsheet can be used for; each but the first by one column. */
public enum ColumnUse {
  /** Not read. */
  NOTHING(null),
  ID(Field.ID),
  TITLE(Field.TITLE),
  ABSTRACT(Field.ABSTRACT),
  ACRONYM(Field.ACRONYM),
  START(Field.START),
  END(Field.END),
  SIGNED(Field.SIGNED),
  AMOUNT(Field.AMOUNT),
  CURRENCY(Field.CURRENCY),
  ORGANISATION(Field.ORGANISATION),
  CITY(Field.CITY),
  COUNTRY(Field.COUNTRY),
  INVESTIGATOR(Field.INVESTIGATOR),
  ORCID(Field.ORCID),
  PROGRAMME(Field.PROGRAMME),
  SCHEME(Field.SCHEME),
  DISCIPLINE(Field.DISCIPLINE);

  private final @Nullable Field field;

  ColumnUse(@Nullable Field field) {
    this.field = field;
  }

  /** The use of this name. */
  public static Optional<ColumnUse> parse(String name) {
    for (ColumnUse use : values()) {
      if (use.name().equals(name)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  Optional<Field> field() {
    return Optional.ofNullable(field);
  }
}
