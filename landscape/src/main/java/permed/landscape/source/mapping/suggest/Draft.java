package permed.landscape.source.mapping.suggest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what each column of one table most likely is, each field once, the best column first. */
final class Draft {

  private final Map<Field, Values> fields = new EnumMap<>(Field.class);
  private final List<Values> columns;
  private final boolean named;

  /**
   * @param named whether the file itself names its columns
   */
  Draft(List<Values> columns, boolean named) {
    this.columns = List.copyOf(columns);
    this.named = named;
    for (Values column : columns) {
      Field.of(column.column())
          .filter(field -> fits(field, column))
          .ifPresent(
              field -> fields.merge(field, column, (one, other) -> better(field, one, other)));
    }
    fields.remove(Field.NOTHING);
    byValues();
  }

  List<Values> columns() {
    return columns;
  }

  Optional<Values> find(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** Columns nothing was found for, for the person who goes on. */
  List<String> others() {
    return columns.stream()
        .filter(column -> !fields.containsValue(column))
        .map(Values::column)
        .toList();
  }

  /** The names given to the columns of a file that has none. */
  Optional<String> headless() {
    return named
        ? Optional.empty()
        : Optional.of(String.join(", ", columns.stream().map(Values::column).toList()));
  }

  boolean has(String column) {
    return columns.stream().anyMatch(one -> one.column().equals(column));
  }

  /** What tells projects apart: an id, else the acronym, else the title, else the first column. */
  Optional<Values> key() {
    return find(Field.ID)
        .or(() -> find(Field.ACRONYM))
        .or(() -> find(Field.TITLE))
        .or(() -> columns.stream().findFirst());
  }

  /** Whether the id stands in several rows. */
  boolean repeatsIds() {
    return key().map(id -> !id.isDistinct()).orElse(false);
  }

  /** Names of columns with an example, as a comment. */
  Map<String, String> examples() {
    return columns.stream()
        .collect(
            Collectors.toMap(
                Values::column,
                column -> column.isEmpty() ? "" : column.samples().getFirst(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** What names do not tell, values may: an id is distinct, a country is one. */
  private void byValues() {
    for (Values column : columns) {
      if (fields.containsValue(column)) {
        continue;
      }
      boolean shortText = column.samples().stream().allMatch(value -> value.length() < 40);
      if (!fields.containsKey(Field.ID) && column.isDistinct() && shortText) {
        fields.put(Field.ID, column);
      } else if (!fields.containsKey(Field.COUNTRY) && column.areCountries()) {
        fields.put(Field.COUNTRY, column);
      } else if (!fields.containsKey(Field.ABSTRACT) && column.isLong()) {
        fields.put(Field.ABSTRACT, column);
      }
    }
  }

  private static boolean fits(Field field, Values column) {
    return switch (field) {
      case START, END, SIGNED -> column.isEmpty() || column.dates().isPresent();
      case AMOUNT -> column.isEmpty() || column.numbers().isPresent();
      case COUNTRY -> column.isEmpty() || column.hasCountries();
      case TITLE -> column.isEmpty() || column.numbers().isEmpty();
      default -> true;
    };
  }

  private static Values better(Field field, Values one, Values other) {
    if (field == Field.ID) {
      return !one.isDistinct() && other.isDistinct() ? other : one;
    }
    if (field == Field.TITLE) {
      return length(other) > length(one) && !other.isLong() ? other : one;
    }
    if (isCode(one) != isCode(other)) {
      return isCode(one) ? other : one;
    }
    return one.samples().size() >= other.samples().size() ? one : other;
  }

  /** Beside a column of names there often is one of ids and one of kinds. */
  private static boolean isCode(Values column) {
    List<String> words = Names.words(column.column());
    return words.contains("id") || words.contains("ids") || words.contains("type");
  }

  private static double length(Values column) {
    return column.samples().stream().mapToInt(String::length).average().orElse(0);
  }
}
