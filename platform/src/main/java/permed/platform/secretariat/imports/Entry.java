package permed.platform.secretariat.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.platform.secretariat.sheet.Sheet;

/** One row being read: its cells as values, and what is wrong with them. */
final class Entry {

  private final Columns columns;
  private final Sheet.Row row;
  private final SourcePointer where;
  private final List<Finding> findings = new ArrayList<>();

  Entry(String file, Columns columns, Sheet.Row row) {
    this.columns = columns;
    this.row = row;
    this.where = SourcePointer.of(file, row.number());
  }

  String text(ImportColumn column) {
    return columns.text(row, column);
  }

  boolean has(ImportColumn column) {
    return !text(column).isEmpty();
  }

  /** A cell that must not be empty. */
  Optional<String> required(ImportColumn column, String why) {
    if (has(column)) {
      return Optional.of(text(column));
    }
    missing(column, why);
    return Optional.empty();
  }

  /** A cell read by a parser; empty if it is empty or cannot be read. */
  <T> Optional<T> parsed(ImportColumn column, Function<String, Optional<T>> parser, String remedy) {
    if (!has(column)) {
      return Optional.empty();
    }
    Optional<T> value = parser.apply(text(column));
    if (value.isEmpty()) {
      add(new UnreadableValue(at(column), text(column), remedy));
    }
    return value;
  }

  Optional<LocalDate> day(ImportColumn column) {
    return parsed(column, DayText::parse, "Write the day as 2026-03-01: year, month and day.");
  }

  /** A choice by its constant's name, in any case, with spaces or hyphens. */
  <E extends Enum<E>> Optional<E> choice(ImportColumn column, Class<E> choices) {
    if (!has(column)) {
      return Optional.empty();
    }
    String wanted = ImportColumn.folded(text(column));
    Optional<E> found =
        Arrays.stream(choices.getEnumConstants())
            .filter(choice -> ImportColumn.folded(choice.name()).equals(wanted))
            .findFirst();
    if (found.isEmpty()) {
      add(new UnknownName(at(column), text(column), "Write one of: " + words(choices) + "."));
    }
    return found;
  }

  void missing(ImportColumn column, String why) {
    add(new MissingValue(at(column), "nothing", why));
  }

  void unknown(ImportColumn column, String remedy) {
    add(new UnknownName(at(column), text(column), remedy));
  }

  void contradicts(ImportColumn column, String remedy) {
    add(new ContradictsLedger(at(column), text(column), remedy));
  }

  /** Notes that what is recorded differs and stays. */
  void differs(ImportColumn column, String recorded) {
    add(
        new DiffersFromLedger(
            at(column),
            text(column),
            "Recorded is: %s. Correct it on its own page if the sheet is right."
                .formatted(recorded)));
  }

  boolean isClean() {
    return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void add(Finding finding) {
    findings.add(finding);
  }

  private SourcePointer at(ImportColumn column) {
    return where.withField(column.header());
  }

  private static <E extends Enum<E>> String words(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
