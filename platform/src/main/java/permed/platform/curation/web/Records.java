package permed.platform.curation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.platform.observatory.Reading;
import permed.platform.site.Formats;

/** Finds records in a snapshot and tells what they say, short enough to compare. */
record Records(Reading reading, Formats formats) {

  private static final int PARTICIPANTS = 6;

  /** The record of this id, as its source gave it. */
  Optional<Project> find(SourceRecordId id) {
    return reading.award(id).flatMap(award -> of(award, id));
  }

  /** The award the record tells of, if more than one record does. */
  Optional<Award> shared(SourceRecordId id) {
    return reading.award(id).filter(award -> award.records().size() > 1);
  }

  private static Optional<Project> of(Award award, SourceRecordId id) {
    return award.records().stream().filter(record -> record.id().equals(id)).findFirst();
  }

  /** Its title, or its acronym where it has none. */
  static String name(Project record) {
    String title = record.description().title();
    return title.isEmpty() ? record.description().acronym() : title;
  }

  String titles(Project record) {
    return record.description().titles().stream()
        .map(LocalText::text)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  String payers(Project record) {
    return record.fundingLines().stream()
        .map(line -> line.payer().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String amounts(Project record) {
    return record.fundingLines().stream()
        .map(FundingLine::amount)
        .map(this::exact)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  String dates(Project record) {
    return day(record.timing().start()) + " – " + day(record.timing().end());
  }

  String participants(Project record) {
    List<String> names =
        new ArrayList<>(
            record.participations().stream()
                .map(Participation::organisation)
                .map(one -> one.name().isEmpty() ? one.id().toString() : one.name())
                .toList());
    int more = names.size() - PARTICIPANTS;
    return more > 0
        ? String.join(", ", names.subList(0, PARTICIPANTS)) + " + " + formats.whole(more)
        : String.join(", ", names);
  }

  private String exact(Money money) {
    return money.currency().getCurrencyCode()
        + "\u00a0"
        + formats.exact(money.amount(), money.currency());
  }

  private String day(@Nullable PartialDate date) {
    if (date == null) {
      return "?";
    }
    if (date.isExact()) {
      return formats.day(date.earliest());
    }
    return date.month() == null ? Integer.toString(date.year()) : formats.month(date.earliest());
  }
}
