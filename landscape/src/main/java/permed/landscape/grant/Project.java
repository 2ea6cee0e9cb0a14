package permed.landscape.grant;

import java.util.List;
import java.util.Optional;

/**
 * One project as one source record tells it: who pays, who takes part, when, and what it is about.
 * Participations keep the source's order.
 *
 * @param relations what the source itself says of this and other records
 */
public record Project(
    SourceRecordId id,
    Description description,
    Timing timing,
    List<Participation> participations,
    List<FundingLine> fundingLines,
    List<CodeAssignment> codes,
    List<Investigator> investigators,
    List<Relation> relations) {

  public Project {
    investigators = List.copyOf(investigators);
    relations = List.copyOf(relations);
    participations = List.copyOf(participations);
    fundingLines = List.copyOf(fundingLines);
    codes = List.copyOf(codes);
  }

  /** A project whose source names no persons and no other records. */
  public Project(
      SourceRecordId id,
      Description description,
      Timing timing,
      List<Participation> participations,
      List<FundingLine> fundingLines,
      List<CodeAssignment> codes) {
    this(id, description, timing, participations, fundingLines, codes, List.of(), List.of());
  }

  /** The coordinating participation, if the source names one. */
  public Optional<Participation> coordinator() {
    return participations.stream()
        .filter(participation -> participation.role() == Participation.Role.COORDINATOR)
        .findFirst();
  }

  /** The codes on one axis, in the order of the source. */
  public List<CodeAssignment> codes(Taxonomy taxonomy) {
    return codes.stream().filter(code -> code.taxonomy() == taxonomy).toList();
  }
}
