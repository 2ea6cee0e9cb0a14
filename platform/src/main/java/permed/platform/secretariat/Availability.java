package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;

/**
 * When each officer can work for the secretariat.
 *
 * @param mandates the days for which each sits in the secretariat
 * @param absences those that hold; cancelled ones do not count
 */
public record Availability(Map<PersonId, List<Period>> mandates, List<Absence> absences) {

  public Availability {
    mandates =
        mandates.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, mandate -> List.copyOf(mandate.getValue())));
    absences = absences.stream().filter(absence -> !absence.cancelled()).toList();
  }

  /** Whether an officer can work on a day. */
  public boolean isThere(PersonId person, LocalDate day) {
    return mandatesOf(person).anyMatch(period -> period.contains(day))
        && absencesOf(person).noneMatch(period -> period.contains(day));
  }

  /** The periods whose ends can change whether an officer is there. */
  Stream<Period> periodsOf(PersonId person) {
    return Stream.concat(mandatesOf(person), absencesOf(person));
  }

  private Stream<Period> mandatesOf(PersonId person) {
    return mandates.getOrDefault(person, List.of()).stream();
  }

  private Stream<Period> absencesOf(PersonId person) {
    return absences.stream()
        .filter(absence -> absence.person().equals(person))
        .map(Absence::period);
  }
}
