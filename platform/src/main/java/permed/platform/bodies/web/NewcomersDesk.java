package permed.platform.bodies.web;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.members.Journal;
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
  private final Journal journal;
  private final PlatformSettings settings;

  NewcomersDesk(
      People people, TransactionTemplate transactions, Journal journal, PlatformSettings settings) {
    this.people = people;
    this.journal = journal;
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
    return Objects.requireNonNull(
        transactions.execute(
            transaction ->
                journal.inTurn(
                    () -> {
                      Outcome<T> outcome = registered(stranger, act, deed);
                      if (!(outcome instanceof Outcome.Done<T> done)
                          || !recorded.test(done.outcome())) {
                        transaction.setRollbackOnly();
                      }
                      return outcome;
                    })));
  }

  private <T> Outcome<T> registered(
      PersonField.Named.Stranger stranger, Act act, Function<PersonId, T> deed) {
    return switch (people.register(NewPerson.of(details(stranger)), act)) {
      case RegisterOutcome.EmailTaken taken -> new Outcome.EmailTaken<>(taken.email());
      case RegisterOutcome.Registered done -> new Outcome.Done<>(deed.apply(done.person().id()));
    };
  }

  private PersonDetails details(PersonField.Named.Stranger stranger) {
    return PersonDetails.of(
        stranger.name(), stranger.email().orElse(null), Languages.ALL.getFirst(), settings.zone());
  }
}
