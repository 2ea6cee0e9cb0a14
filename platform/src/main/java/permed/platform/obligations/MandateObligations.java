package permed.platform.obligations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/** Mandates that end, renewals to be asked for, and seats to be filled. */
final class MandateObligations {

  /** How long a seat with a vote may stay empty before somebody has to see to it. */
  private static final int DAYS_EMPTY = 30;

  private final Outlook outlook;

  MandateObligations(Outlook outlook) {
    this.outlook = outlook;
  }

  Stream<Obligation> all() {
    return Stream.concat(
        outlook.ledger().mandates().stream().flatMap(this::ofMandate),
        outlook.ledger().seats().stream().flatMap(seat -> vacancy(seat).stream()));
  }

  /** A mandate that ends with its seat or body needs nothing: they tell of their own end. */
  private Stream<Obligation> ofMandate(Mandate mandate) {
    Seat seat = outlook.seat(mandate.seat());
    Body body = outlook.body(seat.body());
    LocalDate end = mandate.period().end();
    if (end == null || end.isBefore(outlook.today()) || goesNoFurther(seat, body, end)) {
      return Stream.empty();
    }
    Subject subject = new Subject.OfMandate(mandate.person(), mandate.capacity(), seat.holder());
    Stream<Obligation> ends =
        Stream.of(
            about(
                ObligationKey.of(ObligationKind.MANDATE_ENDS, mandate.id()),
                subject,
                end,
                Outlook.union(Set.of(mandate.person()), outlook.secretariat()),
                body,
                Visibility.BODY));
    return hasFollower(mandate, seat, end)
        ? ends
        : Stream.concat(ends, Stream.of(renewal(mandate, subject, body, end)));
  }

  private Obligation renewal(Mandate mandate, Subject subject, Body body, LocalDate end) {
    return about(
        ObligationKey.of(ObligationKind.MANDATE_RENEWAL, mandate.id()),
        subject,
        end.minusDays(outlook.times(body).mandateNoticeDays()),
        outlook.secretariat(),
        body,
        Visibility.SECRETARIAT);
  }

  private boolean goesNoFurther(Seat seat, Body body, LocalDate end) {
    return outlook.endsWith(body, end) || !seat.period().contains(end.plusDays(1));
  }

  /** Whether it is known already who fills the seat later. */
  private boolean hasFollower(Mandate mandate, Seat seat, LocalDate end) {
    return outlook.mandatesOf(seat).stream()
        .filter(other -> !other.id().equals(mandate.id()))
        .filter(other -> other.capacity() == mandate.capacity())
        .map(other -> other.period().end())
        .anyMatch(later -> later == null || later.isAfter(end));
  }

  private Optional<Obligation> vacancy(Seat seat) {
    Body body = outlook.body(seat.body());
    LocalDate today = outlook.today();
    if (!seat.voting()
        || !seat.period().contains(today)
        || !body.worksOn(today)
        || isOrWillBeFilled(seat)) {
      return Optional.empty();
    }
    return entitledSince(seat).map(since -> vacant(seat, body, since));
  }

  private boolean isOrWillBeFilled(Seat seat) {
    return delegatesOf(seat)
        .map(mandate -> mandate.period().end())
        .anyMatch(end -> end == null || !end.isBefore(outlook.today()));
  }

  private Obligation vacant(Seat seat, Body body, LocalDate entitled) {
    Optional<Mandate> last = delegatesOf(seat).max(comparing(this::endOf).thenComparing(this::id));
    LocalDate since =
        Stream.of(
                Optional.of(seat.period().start()),
                Optional.of(entitled),
                last.map(mandate -> endOf(mandate).plusDays(1)))
            .flatMap(Optional::stream)
            .max(naturalOrder())
            .orElseThrow();
    String after = last.map(this::id).orElse("new");
    return about(
        ObligationKey.of(ObligationKind.SEAT_VACANT, seat.id(), after),
        new Subject.OfSeat(seat.holder()),
        since.plusDays(DAYS_EMPTY),
        outlook.secretariat(),
        body,
        Visibility.SECRETARIAT);
  }

  /** Since when a member in force stands behind the seat; empty while none does. */
  private Optional<LocalDate> entitledSince(Seat seat) {
    return outlook.ledger().register().inForceOn(outlook.today()).stream()
        .filter(membership -> membership.kind() == MemberKind.MEMBER)
        .filter(membership -> standsBehind(membership, seat.holder()))
        .flatMap(membership -> membership.stepOn(outlook.today()).stream())
        .map(MembershipStep::on)
        .min(naturalOrder());
  }

  private static boolean standsBehind(Membership membership, SeatHolder holder) {
    return switch (holder) {
      case SeatHolder.OfConstituency of -> of.constituency().equals(membership.constituency());
      case SeatHolder.OfOrganisation own -> own.organisation().equals(membership.organisation());
      case SeatHolder.Personal expert -> false;
    };
  }

  private Stream<Mandate> delegatesOf(Seat seat) {
    return outlook.mandatesOf(seat).stream()
        .filter(mandate -> mandate.capacity() == Capacity.DELEGATE);
  }

  private LocalDate endOf(Mandate mandate) {
    return Objects.requireNonNull(mandate.period().end(), "an open mandate fills its seat");
  }

  private String id(Mandate mandate) {
    return mandate.id().toString();
  }

  private static Obligation about(
      ObligationKey key,
      Subject subject,
      LocalDate day,
      Set<PersonId> responsible,
      Body body,
      Visibility visibility) {
    String link = "/bodies/" + body.slug();
    return new Obligation(key, subject, new Due.WholeDay(day), responsible, body, link, visibility);
  }
}
