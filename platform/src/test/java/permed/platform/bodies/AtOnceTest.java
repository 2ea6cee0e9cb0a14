package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.DE;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.bodies.internal.RecordedLedger;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.OrganisationOutcome;
import permed.platform.people.PersonId;

/** Two officers at two instances of the application, in the same second. */
class AtOnceTest {

  private static final Period OPEN = Period.startingOn(START);

  private final Consortium consortium = new Consortium();
  private final RecordedLedger other = consortium.anotherInstance();
  private final Body committee = consortium.committee();
  private final OrganisationId hrb = consortium.member("HRB", IE);
  private final OrganisationId dlr = consortium.member("DLR", DE);
  private final Seat seat = consortium.seat(committee, IE);

  @Test
  void onlyOneOfTwoAmendsAMandate() {
    Mandate mandate = consortium.delegate(seat, hrb);
    MandateDetails one =
        new MandateDetails(hrb, Capacity.DELEGATE, Period.of(START, START.plusDays(10)));
    MandateDetails two =
        new MandateDetails(hrb, Capacity.DELEGATE, Period.of(START, START.plusDays(20)));
    Act act = consortium.act();

    List<MandateOutcome> outcomes =
        both(
            () -> consortium.bodies.amend(mandate.id(), 1, one, act),
            () -> other.bodies().amend(mandate.id(), 1, two, act));

    assertThat(types(outcomes))
        .containsExactlyInAnyOrder(MandateOutcome.Recorded.class, MandateOutcome.Stale.class);
    assertThat(consortium.bodies.versionsOf(mandate.id())).hasSize(2);
  }

  @Test
  void onlyOneOfTwoFillsASeat() {
    PersonId one = consortium.person();
    PersonId two = consortium.person();
    Act act = consortium.act();

    List<MandateOutcome> outcomes =
        both(
            () -> consortium.bodies.seat(delegate(one), act),
            () -> other.bodies().seat(delegate(two), act));

    assertThat(types(outcomes))
        .containsExactlyInAnyOrder(MandateOutcome.Recorded.class, MandateOutcome.SeatTaken.class);
    assertThat(consortium.ledger().mandates()).hasSize(1);
  }

  @Test
  void onlyOneOfTwoTakesThePlace() {
    PersonId irish = consortium.delegate(seat, hrb).person();
    PersonId german = consortium.delegate(consortium.seat(committee, DE), dlr).person();
    Office chair = consortium.office(committee, Office.Kind.CHAIR, 1);
    Act act = consortium.act();

    List<TermOutcome> outcomes =
        both(
            () -> consortium.bodies.appoint(term(chair, irish), act),
            () -> other.bodies().appoint(term(chair, german), act));

    assertThat(types(outcomes))
        .containsExactlyInAnyOrder(TermOutcome.Recorded.class, TermOutcome.NoPlace.class);
  }

  @Test
  void onlyOneOfTwoGetsAnAddress() {
    OrganisationDetails details =
        new OrganisationDetails(
            "same", "Same", "Same", OrganisationKind.OTHER, null, null, Set.of(), null);
    Act act = consortium.act();

    List<OrganisationOutcome> outcomes =
        both(() -> consortium.members.add(details, act), () -> other.members().add(details, act));

    assertThat(types(outcomes))
        .containsExactlyInAnyOrder(
            OrganisationOutcome.Recorded.class, OrganisationOutcome.SlugTaken.class);
  }

  @Test
  void oneInstanceSeesAtOnceWhatTheOtherRecorded() {
    assertThat(other.bodies().ledger().mandates()).isEmpty();

    Mandate mandate = consortium.delegate(seat, hrb);

    assertThat(other.bodies().ledger().mandates()).containsExactly(mandate);
    assertThat(other.standings().of(mandate.person().value()).bodies())
        .containsExactly(committee.slug());
  }

  private NewMandate delegate(PersonId person) {
    return new NewMandate(seat.id(), person, hrb, Capacity.DELEGATE, OPEN);
  }

  private static NewTerm term(Office office, PersonId person) {
    return new NewTerm(office.id(), person, null, OfficeTerm.Kind.ELECTED, OPEN, true);
  }

  private static List<Class<?>> types(List<?> outcomes) {
    return outcomes.stream().<Class<?>>map(Object::getClass).toList();
  }

  private static <T> List<T> both(Callable<T> one, Callable<T> two) {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
      List<Future<T>> running =
          Stream.of(one, two)
              .map(
                  work ->
                      officers.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      return List.of(running.get(0).get(), running.get(1).get());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
