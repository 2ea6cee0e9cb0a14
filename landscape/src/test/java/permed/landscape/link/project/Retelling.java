package permed.landscape.link.project;

import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Timing;

/**
 * Tells a real record once more, as registers of other kinds do: a list of grants in capitals, an
 * index of awards that cuts titles, and a national partner of a joint call with money of its own.
 */
enum Retelling {
  /** No number, capitals without accents, the day of the start, the amount. */
  LIST {
    @Override
    Project tell(Project told, Random random) {
      return record(
          told,
          random.nextInt(3) == 0 ? "" : told.description().acronym(),
          plain(told.description().title()),
          told.timing().start(),
          lead(told, random),
          told.fundingLines());
    }
  },
  /** No acronym, a title of at most eighty letters, the month. */
  INDEX {
    @Override
    Project tell(Project told, Random random) {
      String title = told.description().title();
      int end = title.length() > 80 ? title.lastIndexOf(' ', 80) : title.length();
      return record(
          told,
          "",
          title.substring(0, end > 20 ? end : title.length()),
          monthOf(told.timing().start()),
          lead(told, random),
          List.of());
    }
  },
  /** The whole title and the acronym, but one partner only, paid by its own country. */
  PARTNER {
    @Override
    Project tell(Project told, Random random) {
      List<Participation> all = told.participations();
      Participation partner = all.get(random.nextInt(all.size()));
      FundingLine line =
          new FundingLine(
              new Funder("national", "National agency", "SE"),
              Money.ofMinor(100_000_00L + random.nextInt(500_000_00), EURO),
              FundingLine.Kind.AWARDED,
              FundingLine.Basis.STATED,
              SourcePointer.of("retold"));
      return record(
          told,
          told.description().acronym(),
          told.description().title(),
          monthOf(told.timing().start()),
          partner.organisation(),
          List.of(line));
    }
  };

  private static final Currency EURO = Currency.getInstance("EUR");

  /** The record as this register tells it; the id at the end is the one of the original. */
  abstract Project tell(Project told, Random random);

  String source() {
    return "retold-" + name().toLowerCase(Locale.ROOT);
  }

  Project record(
      Project told,
      String acronym,
      String title,
      @Nullable PartialDate start,
      @Nullable Organisation lead,
      List<FundingLine> lines) {
    return new Project(
        new SourceRecordId(source(), told.id().localId()),
        new Description(acronym, List.of(new LocalText("en", title)), List.of(), "", List.of()),
        new Timing(start, null, null, ""),
        lead == null ? List.of() : List.of(alone(lead)),
        lines,
        List.of());
  }

  private Participation alone(Organisation lead) {
    Organisation named =
        new Organisation(
            new SourceRecordId(source() + "-body", lead.name()),
            plain(lead.name()),
            "",
            lead.country(),
            "",
            lead.type(),
            null);
    return new Participation(named, Participation.Role.COORDINATOR, 1, null, null, null, false);
  }

  private static @Nullable Organisation lead(Project told, Random random) {
    return random.nextInt(4) == 0
        ? null
        : told.coordinator().map(Participation::organisation).orElse(null);
  }

  private static @Nullable PartialDate monthOf(@Nullable PartialDate date) {
    return date == null || date.month() == null ? date : PartialDate.of(date.year(), date.month());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }
}
