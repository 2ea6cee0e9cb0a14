package permed.landscape.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.FindingTally;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome.RowCount;

/**
 * Keeps the first projects of a reading, counts all of it, and shows both as tables: what a person
 * looks at before a file is delivered.
 */
public final class UnderstoodRows implements ReadingSink {

  private static final List<Column> PROJECTS =
      List.of(
          Column.text("project"),
          Column.text("title"),
          Column.text("from"),
          Column.text("to"),
          Column.text("money"),
          Column.text("participants"),
          Column.text("codes"),
          Column.text("relations"));

  private static final List<Column> COUNTS =
      List.of(
          Column.text("file"),
          Column.integer("read"),
          Column.integer("accepted"),
          Column.integer("rejected"));

  private static final List<Column> FINDINGS =
      List.of(
          Column.text("finding"),
          Column.text("severity"),
          Column.integer("count"),
          Column.text("first_at"),
          Column.text("seen"),
          Column.text("how_to_mend"));

  private final int wanted;
  private final List<Project> first = new ArrayList<>();
  private final FindingTally tally;
  private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();
  private long projects;
  private long participations;

  /**
   * @param wanted how many projects to keep
   * @param examples how many findings of each kind to keep
   */
  public UnderstoodRows(int wanted, int examples) {
    this.wanted = wanted;
    this.tally = new FindingTally(examples);
  }

  /**
   * All findings of one kind.
   *
   * @param count how many, all of them
   * @param examples the first of them, at least one
   */
  public record Group(long count, List<Finding> examples) {
    public Group {
      examples = List.copyOf(examples);
    }

    public Finding first() {
      return examples.getFirst();
    }
  }

  @Override
  public void project(Project project) {
    projects++;
    participations += project.participations().size();
    for (FundingLine line : project.fundingLines()) {
      String currency = line.amount().currency().getCurrencyCode();
      amounts.merge(currency, line.amount().amount(), BigDecimal::add);
    }
    if (first.size() < wanted) {
      first.add(project);
    }
  }

  @Override
  public void rejected(RejectedRow row) {
    tally.add(row.reason());
  }

  @Override
  public void finding(Finding finding) {
    tally.add(finding);
  }

  /** The first projects as they were understood. */
  public Table projects() {
    return Table.of(PROJECTS, Map.of(), first.stream().map(UnderstoodRows::row).toList());
  }

  /** How many projects were read. */
  public long count() {
    return projects;
  }

  /** The sum of all funding lines in each currency, by its code. */
  public SortedMap<String, BigDecimal> amounts() {
    return new TreeMap<>(amounts);
  }

  /** The rows of each file, with what they come to. */
  public Table counts(List<RowCount> counts) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Projects", String.format(Locale.UK, "%,d", projects));
    about.put("Participations", String.format(Locale.UK, "%,d", participations));
    about.put(
        "Amount",
        amounts.entrySet().stream()
            .map(entry -> String.format(Locale.UK, "%s %,.2f", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(" + ")));
    List<List<Object>> rows = new ArrayList<>();
    for (RowCount count : counts) {
      rows.add(List.of(count.file(), count.read(), count.accepted(), count.rejected()));
    }
    return Table.of(COUNTS, about, rows);
  }

  /** The findings by kind, worst first. */
  public List<Group> groups() {
    return tally.examples().entrySet().stream()
        .map(
            entry ->
                new Group(
                    Objects.requireNonNull(tally.counts().get(entry.getKey())), entry.getValue()))
        .sorted(Comparator.comparing((Group group) -> group.first().severity()).reversed())
        .toList();
  }

  /** One row a kind of finding, worst first, with the first place it occurred. */
  public Table findings() {
    List<List<Object>> rows = new ArrayList<>();
    for (Group group : groups()) {
      Finding first = group.first();
      rows.add(
          List.of(
              first.code(),
              first.severity().name().toLowerCase(Locale.ROOT),
              group.count(),
              first.where().toString(),
              first.seen(),
              first.remedy()));
    }
    return Table.of(FINDINGS, Map.of(), rows);
  }

  private static List<Object> row(Project project) {
    return List.of(
        project.id().toString(),
        joined(project.description().titles().stream().map(UnderstoodRows::title).toList()),
        text(project.timing().start()),
        text(project.timing().end()),
        joined(project.fundingLines().stream().map(UnderstoodRows::money).toList()),
        joined(project.participations().stream().map(UnderstoodRows::participant).toList()),
        joined(
            project.codes().stream()
                .map(code -> code.taxonomy().id() + ": " + code.label())
                .toList()),
        joined(
            project.relations().stream()
                .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " " + one.to())
                .toList()));
  }

  private static String title(LocalText title) {
    return "[" + title.language() + "] " + title.text();
  }

  private static String money(FundingLine line) {
    String period = line.period() == null ? "" : " for " + line.period();
    return line.payer().id()
        + " "
        + line.amount()
        + " "
        + line.kind().name().toLowerCase(Locale.ROOT)
        + period;
  }

  private static String participant(Participation one) {
    String country =
        one.organisation().country() == null ? "" : ", " + one.organisation().country();
    return one.organisation().name()
        + country
        + " ("
        + one.role().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
