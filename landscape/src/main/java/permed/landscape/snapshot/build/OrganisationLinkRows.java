package permed.landscape.snapshot.build;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.Candidate;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.organisation.OrganisationRuling;
import permed.landscape.link.organisation.Reason;
import permed.landscape.link.ror.RorId;

/** Writes the links of organisations, and what was considered, into their tables. */
final class OrganisationLinkRows implements AutoCloseable {

  /** More digits than that differ between machines. */
  private static final int DIGITS = 4;

  private static final int REASONS = 8;

  private final Rows links;
  private final Rows candidates;

  OrganisationLinkRows(Tables tables) {
    links = tables.append(Table.ORGANISATION_LINK);
    candidates = tables.append(Table.ORGANISATION_CANDIDATE);
  }

  /**
   * @param known what records say of it
   */
  void add(SourceRecordId id, List<Naming> known, OrganisationLink link) {
    @Nullable Naming first = known.isEmpty() ? null : known.getFirst();
    @Nullable Country country = first == null ? null : first.country();
    @Nullable RorId ror = link.ror();
    @Nullable OrganisationRuling ruling = link.ruling();
    links
        .begin()
        .text(id.toString())
        .texts(known.stream().map(Naming::name).distinct().toList())
        .text(country == null ? null : country.code())
        .text(first == null ? null : first.city())
        .text(ror == null ? null : ror.value())
        .texts(names(link.how()))
        .weight(rounded(link.score()))
        .text(link.why() == null ? null : link.why().name())
        .text(link.decidedBy())
        .text(ruling == null ? null : ruling.reason())
        .text(ruling == null || ruling.decided() == null ? null : ruling.decided().toString())
        .end();
    for (int i = 0; i < link.candidates().size(); i++) {
      add(id, i, link.candidates().get(i));
    }
  }

  @Override
  public void close() {
    links.close();
    candidates.close();
  }

  private void add(SourceRecordId id, int position, Candidate candidate) {
    candidates
        .begin()
        .text(id.toString())
        .number(position)
        .text(candidate.id().value())
        .text(candidate.name())
        .weight(rounded(candidate.score()))
        .texts(names(candidate.levels()))
        .texts(
            candidate.reasons().stream().limit(REASONS).map(OrganisationLinkRows::words).toList())
        .end();
  }

  private static String words(Reason reason) {
    return (reason.logits() < 0 ? "against: " : "for: ") + reason.meaning();
  }

  private static List<String> names(List<Level> levels) {
    return levels.stream().map(Level::name).toList();
  }

  private static double rounded(double score) {
    return BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
  }
}
