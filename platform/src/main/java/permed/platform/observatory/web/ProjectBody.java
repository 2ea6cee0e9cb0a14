package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;

/**
 * An award as programs get it. Dates are ISO 8601, as exactly as the source knows them.
 *
 * @param id {@code source:localId} of the record that names it
 * @param records ids of all records that tell of it
 * @param gone ids of those the newest complete delivery of their source has no more
 * @param start null when the source states none
 */
record ProjectBody(
    String id,
    List<String> records,
    List<String> gone,
    String acronym,
    List<LocalText> titles,
    List<LocalText> abstracts,
    String doi,
    @Nullable String start,
    @Nullable String end,
    @Nullable String signed,
    String reportedStatus,
    List<Line> fundingLines,
    List<Part> participants,
    List<Code> codes,
    List<String> links) {

  static ProjectBody of(Award award) {
    Project project = award.merged();
    return new ProjectBody(
        project.id().toString(),
        award.records().stream().map(record -> record.id().toString()).toList(),
        award.gone().stream().map(SourceRecordId::toString).sorted().toList(),
        project.description().acronym(),
        project.description().titles(),
        project.description().abstracts(),
        project.description().doi(),
        text(project.timing().start()),
        text(project.timing().end()),
        text(project.timing().signed()),
        project.timing().reportedStatus(),
        award.lines().stream().map(line -> Line.of(line, award.isGone())).toList(),
        project.participations().stream().map(Part::of).toList(),
        project.codes().stream().map(Code::of).toList(),
        project.description().links());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable Amount amount(@Nullable Money money) {
    return money == null ? null : Amount.of(money);
  }

  record Amount(BigDecimal value, String currency) {
    static Amount of(Money money) {
      return new Amount(money.amount(), money.currency().getCurrencyCode());
    }
  }

  /**
   * What one payer gives.
   *
   * @param counts whether it is in the figures
   * @param instead the record whose lines count in its place, null if this one counts
   * @param where the row it was read from
   */
  record Line(
      String record,
      String payer,
      String name,
      Amount amount,
      String kind,
      String basis,
      boolean counts,
      @Nullable String instead,
      String where) {
    static Line of(Counting.Verdict verdict, boolean gone) {
      FundingLine line = verdict.line();
      Counting.Instead instead = verdict.instead();
      return new Line(
          verdict.record().toString(),
          line.payer().id(),
          line.payer().name(),
          Amount.of(line.amount()),
          id(line.kind()),
          id(line.basis()),
          verdict.counts() && !gone,
          instead == null ? null : instead.record().toString(),
          line.where().toString());
    }
  }

  record Part(
      String organisation,
      String name,
      String role,
      @Nullable String country,
      String city,
      String type,
      @Nullable Amount contribution,
      boolean ended) {
    static Part of(Participation part) {
      Organisation organisation = part.organisation();
      Country country = organisation.country();
      return new Part(
          organisation.id().toString(),
          organisation.name(),
          id(part.role()),
          country == null ? null : country.code(),
          organisation.city(),
          organisation.type().code(),
          amount(part.share()),
          part.ended());
    }
  }

  record Code(String taxonomy, String version, String code, List<String> path, double weight) {
    static Code of(CodeAssignment code) {
      return new Code(
          code.taxonomy().id(), code.version(), code.code(), code.path(), code.weight());
    }
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
