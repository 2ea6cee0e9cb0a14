package permed.landscape.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.question.Answer.Reason;
import permed.landscape.snapshot.Dimension;

/** Answers questions the slow way, project by project with exact numbers, as a second opinion. */
final class Oracle {

  private static final String NONE = Filter.NOT_STATED;

  private final List<Project> projects;
  private final Question question;
  private final LocalDate day;

  Oracle(List<Project> projects, Question question) {
    this.projects = projects;
    this.question = question;
    this.day = question.asOf() == null ? Corpora.DAY : question.asOf();
  }

  record Cell(long projects, BigDecimal value) {}

  /** A part of one project, in a group of each dimension it has been cut by. */
  private record Piece(Map<Dimension, String> groups, BigDecimal amount) {
    Piece in(Dimension dimension, String group, BigDecimal part) {
      Map<Dimension, String> more = new HashMap<>(groups);
      more.put(dimension, group);
      return new Piece(more, part);
    }
  }

  Map<List<String>, Cell> cells() {
    Map<List<String>, Cell> cells = new HashMap<>();
    for (Project project : selected()) {
      Map<List<String>, BigDecimal> own = new HashMap<>();
      for (Piece piece : pieces(project)) {
        List<String> key =
            question.groupBy().stream()
                .map(grouping -> piece.groups().getOrDefault(grouping.dimension(), ""))
                .toList();
        own.merge(key, piece.amount(), BigDecimal::add);
      }
      own.forEach(
          (key, amount) ->
              cells.merge(
                  key,
                  new Cell(1, amount),
                  (a, b) -> new Cell(a.projects() + 1, a.value().add(b.value()))));
    }
    return cells;
  }

  List<Project> selected() {
    return projects.stream()
        .filter(project -> judged(project) == Judged.YES)
        .filter(project -> question.filters().stream().allMatch(f -> passes(project, f)))
        .toList();
  }

  BigDecimal total() {
    return question.withoutGroups().equals(question)
        ? cells().values().stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add)
        : new Oracle(projects, question.withoutGroups()).total();
  }

  /** By reason, and dimension where a filter could not judge. */
  Map<String, Long> excluded() {
    Map<String, Long> excluded = new TreeMap<>();
    for (Project project : projects) {
      Set<String> reasons = new HashSet<>();
      List<Filter> failed =
          question.filters().stream().filter(filter -> !passes(project, filter)).toList();
      if (judged(project) == Judged.UNKNOWN
          && failed.stream().allMatch(f -> f.dimension() == Dimension.YEAR && silent(project, f))) {
        reasons.add(Reason.NO_DATE.name());
      }
      if (judged(project) == Judged.YES && failed.size() == 1 && silent(project, failed.get(0))) {
        reasons.add(Reason.NOT_STATED + " " + failed.get(0).dimension().id());
      }
      if (judged(project) == Judged.YES && failed.isEmpty()) {
        addMoneyReasons(project, reasons);
        addShareReason(project, reasons);
      }
      reasons.forEach(reason -> excluded.merge(reason, 1L, Long::sum));
    }
    return excluded;
  }

  private void addMoneyReasons(Project project, Set<String> reasons) {
    if (question.measure().isMoney()) {
      List<FundingLine> lines = lines(project);
      if (lines.isEmpty()) {
        reasons.add(Reason.NO_AMOUNT.name());
      }
      for (FundingLine line : lines) {
        if (annual() && spans(project, List.of(line)).isEmpty()) {
          reasons.add(Reason.NO_DATE.name());
        } else if (Conversion.of(question, project, line) instanceof Reason reason
            && (!annual() || spans(project, List.of(line)).stream().anyMatch(this::asked))) {
          reasons.add(reason.name());
        }
      }
    }
  }

  private void addShareReason(Project project, Set<String> reasons) {
    for (Grouping grouping : question.groupBy()) {
      boolean byRule = !cutFirst(grouping.dimension());
      Weights values = values(project, grouping.dimension());
      boolean apportioned = question.countingRule() == CountingRule.APPORTIONED;
      if (byRule && apportioned && !values.byKey().isEmpty() && !values.known()) {
        reasons.add(Reason.NO_SHARE.name());
      }
    }
  }

  private enum Judged {
    YES,
    NO,
    UNKNOWN
  }

  private Judged judged(Project project) {
    return switch (question.measure()) {
      case PROJECTS, AMOUNT -> Judged.YES;
      case ANNUAL_AMOUNT -> spans(project).isEmpty() ? Judged.UNKNOWN : Judged.YES;
      case ACTIVE ->
          switch (status(project)) {
            case "running" -> Judged.YES;
            case NONE -> Judged.UNKNOWN;
            default -> Judged.NO;
          };
    };
  }

  private boolean passes(Project project, Filter filter) {
    List<String> keys = filter.keys();
    if (filter.dimension() == Dimension.YEAR && annual()) {
      return spans(project).stream().anyMatch(this::asked);
    }
    Set<String> own = values(project, filter.dimension()).byKey().keySet();
    if (own.isEmpty()) {
      return keys.contains(NONE);
    }
    return switch (filter.dimension()) {
      case YEAR -> own.stream().anyMatch(year -> hasYear(keys, Integer.parseInt(year)));
      case EUROSCIVOC ->
          own.stream()
              .anyMatch(code -> keys.stream().anyMatch(key -> (code + "/").startsWith(key + "/")));
      default -> own.stream().anyMatch(keys::contains);
    };
  }

  private boolean silent(Project project, Filter filter) {
    return filter.dimension() == Dimension.YEAR && annual()
        ? spans(project).isEmpty()
        : values(project, filter.dimension()).byKey().isEmpty() && !filter.keys().contains(NONE);
  }

  private static boolean hasYear(List<String> keys, int year) {
    return YearRanges.of(keys).has(year);
  }

  private List<Piece> pieces(Project project) {
    List<Piece> pieces = List.of(new Piece(Map.of(), BigDecimal.ONE));
    if (question.measure().isMoney()) {
      pieces = merged(annual() ? instalments(project) : payerPieces(project, lines(project)));
    }
    for (Grouping grouping : question.groupBy()) {
      if (!cutFirst(grouping.dimension())) {
        pieces = pieces.stream().flatMap(p -> cut(project, p, grouping).stream()).toList();
      }
    }
    return pieces;
  }

  private boolean cutFirst(Dimension dimension) {
    return (dimension == Dimension.FUNDER && question.measure().isMoney())
        || (dimension == Dimension.YEAR && annual());
  }

  private boolean annual() {
    return question.measure() == Measure.ANNUAL_AMOUNT;
  }

  /** Each payer's money for the same days, cut into the years those days touch. */
  private List<Piece> instalments(Project project) {
    List<FundingLine> lines = lines(project);
    if (lines.isEmpty()) {
      Piece nothing = payerPieces(project, lines).getFirst();
      return yearPieces(nothing, spans(project).getFirst());
    }
    Map<Optional<Period>, List<FundingLine>> byPeriod =
        lines.stream().collect(Collectors.groupingBy(Oracle::ownPeriod));
    List<Piece> pieces = new ArrayList<>();
    byPeriod.forEach(
        (own, same) ->
            spans(project, same).stream()
                .limit(1)
                .forEach(
                    span ->
                        payerPieces(project, same)
                            .forEach(piece -> pieces.addAll(yearPieces(piece, span)))));
    return pieces;
  }

  private static Optional<Period> ownPeriod(FundingLine line) {
    return Optional.ofNullable(line.period()).filter(period -> !period.isOpen());
  }

  /** The known days of the project's money that counts; its own where it has none. */
  private List<Period> spans(Project project) {
    return project.fundingLines().isEmpty()
        ? own(project).stream().toList()
        : spans(project, lines(project));
  }

  private static List<Period> spans(Project project, List<FundingLine> lines) {
    return lines.stream().flatMap(line -> ownPeriod(line).or(() -> own(project)).stream()).toList();
  }

  private static Optional<Period> own(Project project) {
    return project.timing().end() == null ? Optional.empty() : project.timing().period();
  }

  /** Whether any year of the days is asked for. */
  private boolean asked(Period days) {
    return days.daysByYear().keySet().stream().anyMatch(this::asked);
  }

  private boolean asked(int year) {
    return question.filters().stream()
        .filter(filter -> filter.dimension() == Dimension.YEAR)
        .allMatch(filter -> hasYear(filter.keys(), year));
  }

  private List<Piece> payerPieces(Project project, List<FundingLine> lines) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (FundingLine line : lines) {
      BigDecimal amount =
          Conversion.of(question, project, line) instanceof Money m ? m.amount() : BigDecimal.ZERO;
      sums.merge(line.payer().id(), amount, BigDecimal::add);
    }
    if (sums.isEmpty()) {
      sums.put(NONE, BigDecimal.ZERO);
    }
    Piece empty = new Piece(Map.of(), BigDecimal.ZERO);
    return sums.entrySet().stream()
        .map(sum -> empty.in(Dimension.FUNDER, sum.getKey(), sum.getValue()))
        .toList();
  }

  private List<FundingLine> lines(Project project) {
    return project.fundingLines().stream()
        .filter(
            line ->
                question.filters().stream()
                    .filter(filter -> filter.dimension() == Dimension.FUNDER)
                    .allMatch(filter -> filter.keys().contains(line.payer().id())))
        .toList();
  }

  private List<Piece> yearPieces(Piece piece, Period days) {
    List<Piece> pieces = new ArrayList<>();
    long start = days.start().toEpochDay();
    long all = days.days().orElseThrow();
    BigDecimal before = BigDecimal.ZERO;
    for (int year : days.daysByYear().keySet()) {
      long last = Math.min(start + all - 1, LocalDate.of(year, 12, 31).toEpochDay());
      BigDecimal fallen = portion(piece.amount(), last - start + 1, all);
      if (asked(year)) {
        pieces.add(piece.in(Dimension.YEAR, Integer.toString(year), fallen.subtract(before)));
      }
      before = fallen;
    }
    return pieces;
  }

  private static BigDecimal portion(BigDecimal amount, long part, long whole) {
    // Half up as on a number line, so that a sum below zero rounds as one above does.
    BigInteger units = amount.movePointRight(2).toBigIntegerExact();
    BigDecimal exact = new BigDecimal(units.multiply(BigInteger.valueOf(part)));
    BigDecimal half = exact.multiply(BigDecimal.TWO).add(BigDecimal.valueOf(whole));
    return half.divide(BigDecimal.valueOf(2 * whole), 0, RoundingMode.FLOOR).movePointLeft(2);
  }

  private List<Piece> merged(List<Piece> pieces) {
    Set<Dimension> grouped =
        question.groupBy().stream().map(Grouping::dimension).collect(Collectors.toSet());
    Map<Map<Dimension, String>, BigDecimal> sums = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      Map<Dimension, String> kept = new HashMap<>(piece.groups());
      kept.keySet().retainAll(grouped);
      sums.merge(kept, piece.amount(), BigDecimal::add);
    }
    return sums.entrySet().stream().map(sum -> new Piece(sum.getKey(), sum.getValue())).toList();
  }

  private List<Piece> cut(Project project, Piece piece, Grouping grouping) {
    Dimension dimension = grouping.dimension();
    Weights values = values(project, dimension).atLevel(grouping.level());
    Set<String> own = values.byKey().keySet();
    if (question.countingRule() == CountingRule.LEAD || own.isEmpty()) {
      String lead = own.isEmpty() ? NONE : lead(project, grouping, values);
      return List.of(piece.in(dimension, lead, piece.amount()));
    }
    if (question.countingRule() == CountingRule.FULL) {
      return own.stream().map(key -> piece.in(dimension, key, piece.amount())).toList();
    }
    if (!values.known()) {
      return List.of(piece.in(dimension, NONE, piece.amount()));
    }
    List<Piece> pieces = new ArrayList<>();
    BigDecimal left = piece.amount();
    BigDecimal weightLeft = values.whole();
    for (Map.Entry<String, BigDecimal> value : values.byKey().entrySet()) {
      BigDecimal part =
          piece
              .amount()
              .multiply(value.getValue())
              .divide(values.whole(), 8, RoundingMode.HALF_EVEN);
      pieces.add(piece.in(dimension, value.getKey(), part));
      left = left.subtract(part);
      weightLeft = weightLeft.subtract(value.getValue());
    }
    if (weightLeft.compareTo(new BigDecimal("0.000001")) > 0) {
      pieces.add(piece.in(dimension, NONE, left));
    }
    return pieces;
  }

  private String lead(Project project, Grouping grouping, Weights values) {
    return switch (grouping.dimension()) {
      case COUNTRY ->
          project
              .coordinator()
              .map(lead -> lead.organisation().country())
              .map(country -> country.code())
              .orElse(NONE);
      case ORGANISATION ->
          project.coordinator().map(lead -> lead.organisation().id().toString()).orElse(NONE);
      case FUNDER -> project.fundingLines().get(0).payer().id();
      case EUROSCIVOC ->
          Weights.level(project.codes(Taxonomy.EUROSCIVOC).get(0).code(), grouping.level());
      default -> values.byKey().keySet().iterator().next();
    };
  }

  private Weights values(Project project, Dimension dimension) {
    return Weights.of(project, dimension, status(project));
  }

  private String status(Project project) {
    PartialDate start = project.timing().start();
    PartialDate end = project.timing().end();
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      return NONE;
    }
    if (end != null && day.isAfter(end.latest())) {
      return "ended";
    }
    if (start == null) {
      return NONE;
    }
    return day.isBefore(start.earliest()) ? "planned" : "running";
  }
}
