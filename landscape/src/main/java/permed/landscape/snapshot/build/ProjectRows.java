package permed.landscape.snapshot.build;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;

/** Takes a project apart into the rows of the tables. */
final class ProjectRows implements AutoCloseable {

  private final Rows projects;
  private final Rows texts;
  private final Rows participations;
  private final Rows lines;
  private final Rows codes;
  private long participationsSeen;

  ProjectRows(Tables tables) {
    projects = tables.append(Table.PROJECT);
    texts = tables.append(Table.TEXT);
    participations = tables.append(Table.PARTICIPATION);
    lines = tables.append(Table.FUNDING_LINE);
    codes = tables.append(Table.CODE);
  }

  /** Adds every record of the award. */
  void add(SortedAward sorted, ToIntFunction<StandingRecord> recency) {
    int line = 0;
    for (StandingRecord record : sorted.records()) {
      int lines = record.project().fundingLines().size();
      add(record, sorted.award(), recency.applyAsInt(record));
      addLines(sorted.award(), line, line + lines);
      line += lines;
    }
  }

  /**
   * @param recency grows with the date of the delivery
   */
  private void add(StandingRecord record, Award award, int recency) {
    Project project = record.project();
    addProject(record, award);
    addTexts(project.id(), "title", project.description().titles());
    addTexts(project.id(), "abstract", project.description().abstracts());
    for (int i = 0; i < project.participations().size(); i++) {
      addParticipation(project.id(), i, project.participations().get(i), recency);
    }
    for (int i = 0; i < project.codes().size(); i++) {
      addCode(project.id(), i, project.codes().get(i));
    }
  }

  @Override
  public void close() {
    List.of(projects, texts, participations, lines, codes).forEach(Rows::close);
  }

  private void addProject(StandingRecord record, Award award) {
    Project project = record.project();
    Rows row = begin(projects, project.id());
    addDescription(row, project.description());
    addTiming(row, project.timing());
    for (Taxonomy taxonomy : Taxonomy.OF_FUNDING) {
      row.text(heaviest(project.codes(), taxonomy));
    }
    Organisation lead = project.coordinator().map(Participation::organisation).orElse(null);
    row.text(lead == null ? null : lead.id().toString())
        .text(lead == null ? null : lead.name())
        .text(country(lead))
        .number(project.participations().size())
        .money(OneCurrency.sum(project.fundingLines()))
        .text(record.delivery())
        .text(record.fingerprint())
        .text(award.id().toString())
        .date(record.goneSince())
        .end();
  }

  private static void addDescription(Rows row, Description description) {
    LocalText title = first(description.titles());
    LocalText summary = first(description.abstracts());
    row.text(description.acronym())
        .text(title == null ? null : title.text())
        .text(title == null ? null : title.language())
        .text(summary == null ? null : summary.text())
        .text(summary == null ? null : summary.language())
        .text(description.doi());
  }

  private static void addTiming(Rows row, Timing timing) {
    row.date(timing.start())
        .date(timing.end())
        .date(timing.signed())
        .day(earliest(timing.start()))
        .day(timing.end() == null ? null : timing.end().latest())
        .day(earliest(timing.signed()))
        .text(timing.reportedStatus());
  }

  private void addTexts(SourceRecordId id, String kind, List<LocalText> all) {
    for (int i = 0; i < all.size(); i++) {
      begin(texts, id)
          .text(kind)
          .number(i)
          .text(all.get(i).language())
          .text(all.get(i).text())
          .end();
    }
  }

  private void addParticipation(
      SourceRecordId id, int position, Participation participation, int recency) {
    Organisation organisation = participation.organisation();
    begin(participations, id)
        .number(position)
        .number(participation.order())
        .text(organisation.id().toString())
        .text(organisation.name())
        .text(organisation.shortName())
        .text(country(organisation))
        .text(organisation.city())
        .text(organisation.type().code())
        .flag(organisation.smallOrMedium())
        .text(participation.role().name())
        .flag(participation.ended())
        .money(participation.contribution())
        .money(participation.netContribution())
        .money(participation.cost())
        .number(((long) recency << 40) | participationsSeen++)
        .end();
  }

  private void addLines(Award award, int from, int to) {
    for (int i = from; i < to; i++) {
      addLine(award, i - from, award.lines().get(i));
    }
  }

  private void addLine(Award award, int position, Counting.Verdict verdict) {
    FundingLine line = verdict.line();
    Counting.Instead instead = verdict.instead();
    begin(lines, verdict.record())
        .number(position)
        .text(line.payer().id())
        .text(line.payer().name())
        .text(line.payer().area())
        .money(line.amount())
        .text(line.kind().name())
        .text(line.basis().name())
        .day(line.period() == null ? null : line.period().start())
        .day(line.period() == null ? null : line.period().end())
        .text(line.where().toString())
        .text(award.id().toString())
        .flag(verdict.counts() && !award.isGone())
        .text(award.isGone() ? Counting.Instead.Kind.GONE.id() : id(instead))
        .text(instead == null ? null : instead.record().toString())
        .end();
  }

  private static @Nullable String id(Counting.@Nullable Instead instead) {
    return instead == null ? null : instead.kind().id();
  }

  private void addCode(SourceRecordId id, int position, CodeAssignment code) {
    begin(codes, id)
        .number(position)
        .text(code.taxonomy().id())
        .text(code.version())
        .text(code.code())
        .texts(code.path())
        .text(code.label())
        .weight(code.weight())
        .text(code.by())
        .text(code.where().toString())
        .end();
  }

  private static Rows begin(Rows rows, SourceRecordId id) {
    return rows.begin().text(id.source()).text(id.localId());
  }

  private static @Nullable String heaviest(List<CodeAssignment> codes, Taxonomy taxonomy) {
    CodeAssignment heaviest = null;
    for (CodeAssignment code : codes) {
      if (code.taxonomy() == taxonomy && (heaviest == null || code.weight() > heaviest.weight())) {
        heaviest = code;
      }
    }
    return heaviest == null ? null : heaviest.code();
  }

  private static @Nullable String country(@Nullable Organisation organisation) {
    return organisation == null || organisation.country() == null
        ? null
        : organisation.country().code();
  }

  private static @Nullable LocalText first(List<LocalText> texts) {
    return texts.isEmpty() ? null : texts.getFirst();
  }

  private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
    return date == null ? null : date.earliest();
  }
}
