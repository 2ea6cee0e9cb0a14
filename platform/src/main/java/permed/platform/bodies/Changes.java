package permed.platform.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Stage;

/**
 * What a secretariat must settle, found in the ledger of a day.
 *
 * <p>Rosters and access follow the ledger by themselves; this is the paper work that is left.
 */
public final class Changes {

  private Changes() {}

  /** All of it, the longest overdue first. */
  public static List<PendingChange> pending(Ledger ledger, LocalDate today) {
    return pending(ledger, today, person -> true);
  }

  /** All of it, with those who sit in a body and cannot sign in. */
  public static List<PendingChange> pending(Ledger ledger, LocalDate today, HasAccount accounts) {
    List<PendingChange> changes = new ArrayList<>();
    ledger
        .register()
        .memberships()
        .forEach(membership -> undecided(membership, today).ifPresent(changes::add));
    MandateChanges mandates = new MandateChanges(ledger, today, accounts);
    OfficeChanges offices = new OfficeChanges(ledger, today);
    ledger.bodies().stream()
        .flatMap(body -> Stream.concat(mandates.in(body), offices.in(body)))
        .forEach(changes::add);
    changes.sort(Comparator.comparing(PendingChange::day));
    return List.copyOf(changes);
  }

  private static Optional<PendingChange> undecided(Membership membership, LocalDate today) {
    MembershipStep last = membership.last();
    if (last.on().isAfter(today)) {
      return Optional.empty();
    }
    if (last.stage() == Stage.APPLIED) {
      return Optional.of(new PendingChange.ApplicationUndecided(membership, last.on()));
    }
    return last.stage() == Stage.ACCEPTED
        ? Optional.of(new PendingChange.AccessionDue(membership, last.on()))
        : Optional.empty();
  }
}
