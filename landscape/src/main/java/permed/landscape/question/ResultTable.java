package permed.landscape.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;

/** The projects a question finds as a table to download: all of them, one row each, streamed. */
public final class ResultTable {

  private ResultTable() {}

  /**
   * One row a project in the order of the hits. Amounts are given as the payer stated them; the
   * last column is the money in the question's currency and prices.
   */
  public static Table of(
      Question question,
      HitList.Listed hits,
      Answers answers,
      Snapshot snapshot,
      Map<String, String> about) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return ResultTable.columns(question);
      }

      @Override
      public Map<String, String> about() {
        return about;
      }

      @Override
      public void forEachRow(RowSink sink) throws java.io.IOException {
        for (int ordinal : hits.ordinals()) {
          Project project = snapshot.project(answers.id(ordinal)).orElseThrow();
          sink.row(cells(project, hits.amounts().apply(ordinal)));
        }
      }
    };
  }

  /** Where figures come from, to stand beside them: data as of, sources, licences, link. */
  public static Map<String, String> context(Question question, Snapshot snapshot) {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("Data of", snapshot.manifest().dumpDate());
    context.put("Source", distinct(snapshot, Manifest.Input::attribution));
    context.put("Licence", distinct(snapshot, Manifest.Input::licence));
    context.put(
        "Permanent link", "/s/" + snapshot.id() + "/landscape?" + QuestionText.write(question));
    return context;
  }

  private static String distinct(
      Snapshot snapshot, java.util.function.Function<Manifest.Input, String> part) {
    return snapshot.manifest().inputs().stream()
        .map(part)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static List<Column> columns(Question question) {
    String currency = question.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    return List.of(
        Column.text("source"),
        Column.text("id"),
        Column.text("acronym"),
        Column.text("title"),
        Column.text("start"),
        Column.text("end"),
        Column.text("funders"),
        Column.text("amounts_stated"),
        Column.text("lead_organisation"),
        Column.text("lead_country"),
        Column.text("countries"),
        Column.text("framework"),
        Column.text("programme"),
        Column.text("call"),
        Column.text("topic"),
        Column.text("scheme"),
        Column.text("fields_of_science"),
        Column.text("doi"),
        Column.decimal("amount_" + currency));
  }

  private static List<? extends @Nullable Object> cells(
      Project project, @Nullable BigDecimal money) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(project.id().source());
    cells.add(project.id().localId());
    cells.add(project.description().acronym());
    cells.add(project.description().title());
    cells.add(text(project.timing().start()));
    cells.add(text(project.timing().end()));
    cells.add(joined(project.fundingLines().stream().map(line -> line.payer().name()).toList()));
    cells.add(joined(project.fundingLines().stream().map(ResultTable::stated).toList()));
    cells.add(project.coordinator().map(lead -> lead.organisation().name()).orElse(null));
    cells.add(
        project
            .coordinator()
            .map(Participation::organisation)
            .map(ResultTable::country)
            .orElse(null));
    cells.add(
        joined(
            project.participations().stream().map(part -> country(part.organisation())).toList()));
    for (Taxonomy taxonomy : Taxonomy.OF_FUNDING) {
      cells.add(joined(project.codes(taxonomy).stream().map(CodeAssignment::code).toList()));
    }
    cells.add(
        joined(project.codes(Taxonomy.EUROSCIVOC).stream().map(CodeAssignment::label).toList()));
    cells.add(project.description().doi());
    cells.add(money);
    return cells;
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  private static String stated(FundingLine line) {
    return line.amount().currency().getCurrencyCode()
        + " "
        + line.amount().amount().toPlainString();
  }

  private static @Nullable String country(permed.landscape.grant.Organisation organisation) {
    return organisation.country() == null ? null : organisation.country().code();
  }

  private static String joined(List<? extends @Nullable String> values) {
    return values.stream()
        .filter(value -> value != null && !value.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
