package permed.landscape.link.project;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/** Makes sketches of records; one vocabulary for all that are to be compared. */
final class Sketcher {

  private final Vocabulary vocabulary = new Vocabulary();

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Sketch sketch(Project project) {
    PartialDate start = project.timing().start();
    PartialDate end = project.timing().end();
    return new Sketch(
        project.id(),
        project.description().titles().stream()
            .map(title -> vocabulary.title(title.language(), title.text()))
            .toList(),
        Latin.run(project.description().acronym()),
        lead(project.participations()).map(Sketcher::party).orElse(null),
        organisations(project.participations()),
        start == null ? Sketch.UNKNOWN : epochDay(start.earliest()),
        start != null && start.day() != null,
        end == null ? Sketch.UNKNOWN : epochDay(end.latest()),
        project.fundingLines().stream().map(line -> line.payer().id()).collect(toUnmodifiableSet()),
        total(project.fundingLines()),
        people(project.investigators()),
        AwardMentions.of(project));
  }

  private static Optional<Organisation> lead(List<Participation> participations) {
    Optional<Participation> coordinator =
        participations.stream()
            .filter(one -> one.role() == Participation.Role.COORDINATOR)
            .findFirst();
    Optional<Participation> lead =
        participations.size() == 1 ? Optional.of(participations.getFirst()) : coordinator;
    return lead.map(Participation::organisation);
  }

  private static Sketch.Party party(Organisation organisation) {
    String country = organisation.country() == null ? "" : organisation.country().code();
    return new Sketch.Party(names(organisation), country);
  }

  private static Set<String> organisations(List<Participation> participations) {
    Set<String> names = new HashSet<>();
    participations.forEach(one -> names.addAll(names(one.organisation())));
    return names;
  }

  /** All an organisation is known as: its ids, and its names as runs of letters. */
  private static Set<String> names(Organisation organisation) {
    Set<String> names = new HashSet<>();
    names.add(organisation.id().toString());
    organisation.otherIds().stream().map(SourceRecordId::toString).forEach(names::add);
    for (String name : List.of(organisation.name(), organisation.shortName())) {
      String run = Latin.run(name);
      if (run.length() > 2) {
        names.add(run);
      }
    }
    return names;
  }

  private static Set<String> people(List<Investigator> investigators) {
    Set<String> people = new HashSet<>();
    for (Investigator person : investigators) {
      List<String> words = Latin.words(person.name());
      people.add(String.join(" ", words.stream().sorted().toList()));
      if (!person.orcid().isEmpty()) {
        people.add(person.orcid());
      }
    }
    people.remove("");
    return people;
  }

  private static @Nullable Money total(List<FundingLine> lines) {
    Money total = null;
    for (FundingLine line : lines) {
      if (total != null && !total.currency().equals(line.amount().currency())) {
        return null;
      }
      total = total == null ? line.amount() : total.plus(line.amount());
    }
    return total;
  }

  private static int epochDay(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
