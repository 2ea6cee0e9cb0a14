package permed.platform.secretariat.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import permed.platform.bodies.Ledger;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.Organisation;
import permed.platform.people.Person;
import permed.platform.secretariat.sheet.Sheet;

/**
 * Says what a sheet would do to a ledger, row by row; writes nothing. What is recorded already is
 * recognised, so that a sheet planned after it was imported does nothing.
 */
final class Planner {

  private final Foreseen foreseen;

  private Planner(Foreseen foreseen) {
    this.foreseen = foreseen;
  }

  static ImportPlan plan(Sheet sheet, Ledger ledger, Collection<Person> people) {
    Columns columns = Columns.of(sheet);
    Planner planner = new Planner(new Foreseen(ledger, people));
    List<PlannedRow> rows =
        sheet.rows().stream()
            .map(row -> planner.plan(row, new Entry(sheet.name(), columns, row)))
            .toList();
    return new ImportPlan(sheet, rows, columns.findings());
  }

  private PlannedRow plan(Sheet.Row row, Entry entry) {
    foreseen.begin();
    List<Step> steps = steps(entry);
    if (!entry.isClean()) {
      foreseen.rollBack();
      steps = List.of();
    }
    return new PlannedRow(row, steps, entry.text(ImportColumn.EVIDENCE), entry.findings());
  }

  private List<Step> steps(Entry entry) {
    List<Step> steps = new ArrayList<>();
    Optional<Organisation> organisation = new OrganisationPart(entry, foreseen, steps).plan();
    MembershipPart membership = new MembershipPart(entry, foreseen, steps);
    Optional<ConstituencyCode> actsFor = organisation.flatMap(membership::plan);
    if (organisation.isEmpty()) {
      membership.check();
    }
    Optional<Foreseen.Known> person = new PersonPart(entry, foreseen, steps).plan();
    MandatePart mandate = new MandatePart(entry, foreseen, steps);
    if (!entry.has(ImportColumn.BODY)) {
      mandate.checkNone();
    } else if (person.isPresent() && isSenderKnown(entry, organisation)) {
      mandate.plan(person.get(), organisation.orElse(null), actsFor.orElse(null));
    } else {
      mandate.check();
    }
    if (steps.isEmpty() && entry.isClean()) {
      entry.missing(ImportColumn.ORGANISATION, "Name an organisation or a person.");
    }
    return steps;
  }

  /** Whether the row names no organisation, or one that can be used. */
  private static boolean isSenderKnown(Entry entry, Optional<Organisation> organisation) {
    return organisation.isPresent() || !entry.has(ImportColumn.ORGANISATION);
  }
}
