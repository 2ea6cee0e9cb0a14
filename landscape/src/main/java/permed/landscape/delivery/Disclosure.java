package permed.landscape.delivery;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.source.RejectedRow;

/**
 * What one circle of people may see of a delivery's records. What they may not is taken out before
 * anything is made of the record, so that it is in no table, no index and no fingerprint.
 *
 * @param circle {@link Visibility#PUBLIC} or {@link Visibility#MEMBERS}
 */
public record Disclosure(FieldVisibility visibility, Visibility circle) {

  /** Whether nothing has to be taken out. */
  public boolean isWhole() {
    return Stream.of(DeliveredField.values()).allMatch(this::shows);
  }

  /** The record as this circle may see it. */
  public Project of(Project project) {
    if (isWhole()) {
      return project;
    }
    return new Project(
        project.id(),
        description(project.description()),
        shows(DeliveredField.DATES) ? project.timing() : new Timing(null, null, null, ""),
        participations(project.participations()),
        lines(project.fundingLines()),
        codes(project.codes()),
        shows(DeliveredField.PARTICIPANTS) ? project.investigators() : List.of(),
        project.relations());
  }

  /** A finding without what was seen, where that may be something this circle may not see. */
  public Finding of(Finding finding) {
    return isWhole() ? finding : new Withheld(finding);
  }

  /** A rejected row without its words, where they may be such. */
  public RejectedRow of(RejectedRow row) {
    return isWhole() ? row : new RejectedRow(new Withheld(row.reason()), "");
  }

  private boolean shows(DeliveredField field) {
    return visibility.shows(field, circle);
  }

  private Description description(Description said) {
    boolean titles = shows(DeliveredField.TITLES);
    boolean links = shows(DeliveredField.LINKS);
    return new Description(
        titles ? said.acronym() : "",
        titles ? said.titles() : List.of(),
        shows(DeliveredField.ABSTRACTS) ? said.abstracts() : List.of(),
        links ? said.doi() : "",
        links ? said.links() : List.of());
  }

  private List<Participation> participations(List<Participation> all) {
    if (!shows(DeliveredField.PARTICIPANTS)) {
      return List.of();
    }
    return shows(DeliveredField.AMOUNTS) ? all : each(all, Disclosure::withoutMoney);
  }

  private List<FundingLine> lines(List<FundingLine> all) {
    if (!shows(DeliveredField.AMOUNTS)) {
      return List.of();
    }
    return shows(DeliveredField.DATES) ? all : each(all, Disclosure::withoutPeriod);
  }

  /** The weights of what is left on an axis still sum to one: whole axes are taken out. */
  private List<CodeAssignment> codes(List<CodeAssignment> all) {
    Set<Taxonomy> shown =
        Stream.of(Taxonomy.values())
            .filter(
                axis ->
                    shows(
                        Taxonomy.OF_FUNDING.contains(axis)
                            ? DeliveredField.PROGRAMMES
                            : DeliveredField.SUBJECTS))
            .collect(Collectors.toSet());
    return all.stream().filter(code -> shown.contains(code.taxonomy())).toList();
  }

  private static Participation withoutMoney(Participation one) {
    return new Participation(
        one.organisation(), one.role(), one.order(), null, null, null, one.ended());
  }

  private static FundingLine withoutPeriod(FundingLine line) {
    return new FundingLine(
        line.payer(), line.amount(), line.kind(), line.basis(), null, line.where());
  }

  /** Tells what is wrong and where, not what stands there. */
  private record Withheld(Finding finding) implements Finding {

    @Override
    public String code() {
      return finding.code();
    }

    @Override
    public Severity severity() {
      return finding.severity();
    }

    @Override
    public SourcePointer where() {
      return finding.where();
    }

    @Override
    public String seen() {
      return "";
    }

    @Override
    public String remedy() {
      return finding.remedy();
    }

    @Override
    public String subject() {
      return finding.subject();
    }
  }

  private static <T> List<T> each(List<T> all, Function<T, T> change) {
    return all.stream().map(change).toList();
  }
}
