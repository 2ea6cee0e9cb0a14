package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.money.Money;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.source.cordis.finding.NoCoordinator;
import permed.landscape.source.cordis.finding.SeveralCoordinators;

/**
 * The participations of one project by rank, those without a rank last in the order of the file.
 */
record Consortium(List<Participation> participations) {

  Consortium {
    participations = List.copyOf(participations);
  }

  static Consortium read(CordisRecord record, List<Finding> findings) {
    List<CordisRow> rows = record.rows(CordisFile.ORGANIZATION);
    List<Participation> participations = new ArrayList<>(rows.size());
    for (CordisRow row : rows) {
      participations.add(new ParticipantReader(new FieldReader(record.id(), row, findings)).read());
    }
    participations.sort(Comparator.comparingInt(Consortium::rank));
    noteCoordinators(record, participations, findings);
    return new Consortium(participations);
  }

  /**
   * What the participants get together; null if none says.
   *
   * <p>Net contributions are added up if every participant with a contribution has one, because
   * they count no money twice that is passed on to a third party; else contributions.
   */
  @Nullable Money sum() {
    boolean net = isNetComplete();
    Money sum = null;
    for (Participation participation : participations) {
      Money part = amountOf(participation, net);
      if (part != null) {
        sum = sum == null ? part : sum.plus(part);
      }
    }
    return sum;
  }

  /** How many of those that should be paid state no contribution. */
  long unstated() {
    boolean net = isNetComplete();
    return participations.stream()
        .filter(one -> isPaid(one.role()) && amountOf(one, net) == null)
        .count();
  }

  private boolean isNetComplete() {
    return participations.stream()
        .allMatch(one -> one.contribution() == null || one.netContribution() != null);
  }

  private static @Nullable Money amountOf(Participation participation, boolean net) {
    return net ? participation.netContribution() : participation.contribution();
  }

  private static boolean isPaid(Role role) {
    return role == Role.COORDINATOR || role == Role.PARTICIPANT;
  }

  private static int rank(Participation participation) {
    return participation.order() == 0 ? Integer.MAX_VALUE : participation.order();
  }

  private static void noteCoordinators(
      CordisRecord record, List<Participation> participations, List<Finding> findings) {
    long coordinators =
        participations.stream().filter(one -> one.role() == Role.COORDINATOR).count();
    if (coordinators > 1) {
      String seen = coordinators + " coordinators";
      findings.add(new SeveralCoordinators(record.project().where(record.id()), seen));
    }
    if (coordinators == 0 && !participations.isEmpty()) {
      String seen = participations.size() + " participants";
      findings.add(new NoCoordinator(record.project().where(record.id()), seen));
    }
  }
}
