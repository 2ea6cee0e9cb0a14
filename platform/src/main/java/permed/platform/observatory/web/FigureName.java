package permed.platform.observatory.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import permed.landscape.question.Grouping;
import permed.landscape.snapshot.Dimension;

/** The charts of the landscape, by what they cut it by. */
enum FigureName {
  YEAR(Dimension.YEAR),
  COUNTRY(Dimension.COUNTRY),
  FUNDER(Dimension.FUNDER),
  PROGRAMME(Dimension.PROGRAMME),
  ORGANISATION(Dimension.ORGANISATION),
  /** Organisations other than those filtered by. */
  PARTNER(Dimension.ORGANISATION),
  /** What falls to the organisations filtered by, year by year. */
  SHARE_YEAR(Dimension.ORGANISATION, Dimension.YEAR),
  FUNDER_YEAR(Dimension.FUNDER, Dimension.YEAR),
  PROGRAMME_YEAR(Dimension.PROGRAMME, Dimension.YEAR);

  private final List<Dimension> dimensions;

  FigureName(Dimension... dimensions) {
    this.dimensions = List.of(dimensions);
  }

  /** Name in addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<FigureName> parse(String id) {
    for (FigureName name : values()) {
      if (name.id().equals(id)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  List<Grouping> groupBy() {
    return dimensions.stream().map(dimension -> new Grouping(dimension, 0)).toList();
  }

  /** The dimension whose values are named: rows of a heat map, bars of a ranking. */
  Dimension subject() {
    return dimensions.getFirst();
  }

  boolean isCross() {
    return dimensions.size() == 2 && this != SHARE_YEAR;
  }
}
