package permed.platform.bodies.web;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome;
import permed.platform.site.Languages;
import permed.platform.site.PlatformSettings;

/** Writes a newcomer down together with what the newcomer is to do, or not at all. */
@Component
class NewcomersDesk {

  private final People people;
  private final TransactionTemplate transactions;
  private final PlatformSettings settings;

  NewcomersDesk(People people, TransactionTemplate transactions, PlatformSettings settings) {
    this.people = people;
    this.transactions = transactions;
    this.settings = settings;
  }

  /** What came of it. */
  sealed interface Outcome<T> {

    /** The person is known, and this came of the rest. */
    record Done<T>(T outcome) implements Outcome<T> {}

    /** Somebody else has the address; nothing was written. */
    record EmailTaken<T>(EmailAddress email) implements Outcome<T> {}
  }

  /**
   * Does something with the person a form names.
   *
   * @param recorded whether it was done; if not, a newcomer is not written down either
   */
  <T> Outcome<T> with(
      PersonField.Named named, Act act, Function<PersonId, T> deed, Predicate<T> recorded) {
    return switch (named) {
      case PersonField.Named.Known known -> new Outcome.Done<>(deed.apply(known.person()));
      case PersonField.Named.Stranger stranger -> together(stranger, act, deed, recorded);
    };
  }

  private <T> Outcome<T> together(
      PersonField.Named.Stranger stranger,
      Act act,
      Function<PersonId, T> deed,
      Predicate<T> recorded) {
    Outcome<T> outcome =
        transactions.execute(
            transaction -> {
              NewPerson person = NewPerson.of(details(stranger));
              return switch (people.register(person, act)) {
                case RegisterOutcome.EmailTaken taken -> new Outcome.EmailTaken<T>(taken.email());
                case RegisterOutcome.Registered registered -> {
                  T done = deed.apply(registered.person().id());
                  if (!recorded.test(done)) {
                    transaction.setRollbackOnly();
                  }
                  yield new Outcome.Done<>(done);
                }
              };
            });
    return Objects.requireNonNull(outcome);
  }

  private PersonDetails details(PersonField.Named.Stranger stranger) {
    return PersonDetails.of(
        stranger.name(), stranger.email().orElse(null), Languages.ALL.getFirst(), settings.zone());
  }
}
