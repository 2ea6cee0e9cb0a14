package permed.platform.secretariat.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;

/** The mandate a row begins: which seat, as what, from when. */
final class MandatePart {

  private static final Pattern OWN = Pattern.compile("(?i)own\\s*:\\s*(\\S.*)");

  private final Entry entry;
  private final Foreseen foreseen;
  private final List<Step> steps;

  MandatePart(Entry entry, Foreseen foreseen, List<Step> steps) {
    this.entry = entry;
    this.foreseen = foreseen;
    this.steps = steps;
  }

  /**
   * Plans it, if the row names a body.
   *
   * @param sender the organisation of the row
   * @param actsFor whom it acts for
   */
  void plan(
      Foreseen.Known person, @Nullable Organisation sender, @Nullable ConstituencyCode actsFor) {
    Optional<Body> body = body();
    Optional<Capacity> capacity = capacity();
    Optional<Period> period = period();
    if (body.isEmpty() || capacity.isEmpty() || period.isEmpty()) {
      return;
    }
    Optional<SeatHolder> holder = holder(sender, actsFor);
    if (holder.isPresent() && fits(holder.get(), capacity.get(), sender)) {
      Seat seat = seat(body.get(), holder.get(), period.get(), sender);
      begin(body.get(), seat, person, sender, capacity.get(), period.get());
    }
  }

  /** Looks at the cells of a row whose person cannot be used, so that all errors show. */
  void check() {
    entry.required(ImportColumn.PERSON, "Say who sits in the body.");
    body();
    capacity();
    period();
  }

  /** Looks at a row that names no body. */
  void checkNone() {
    if (entry.has(ImportColumn.CAPACITY) || entry.has(ImportColumn.SEAT)) {
      entry.missing(ImportColumn.BODY, "Say in which body the person sits.");
    }
  }

  private Optional<Body> body() {
    return entry.parsed(
        ImportColumn.BODY,
        foreseen::body,
        "Write the body's name as on its page, or establish it first.");
  }

  private Optional<Capacity> capacity() {
    entry.required(ImportColumn.CAPACITY, "Say as what: delegate, alternate or expert.");
    return entry.choice(ImportColumn.CAPACITY, Capacity.class);
  }

  private Optional<Period> period() {
    entry.required(ImportColumn.FROM, "A mandate needs its first day.");
    Optional<LocalDate> from = entry.day(ImportColumn.FROM);
    Optional<LocalDate> until = entry.day(ImportColumn.UNTIL);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      entry.contradicts(
          ImportColumn.UNTIL, "The last day lies before the first; correct one of them.");
      return Optional.empty();
    }
    boolean unreadable = entry.has(ImportColumn.UNTIL) && until.isEmpty();
    return unreadable ? Optional.empty() : from.map(start -> new Period(start, until.orElse(null)));
  }

  private Optional<SeatHolder> holder(
      @Nullable Organisation sender, @Nullable ConstituencyCode actsFor) {
    String text = entry.text(ImportColumn.SEAT);
    Matcher own = OWN.matcher(text);
    if (own.matches()) {
      return Optional.of(new SeatHolder.Personal(own.group(1)));
    }
    if (sender == null) {
      entry.missing(
          ImportColumn.ORGANISATION,
          "Say who sends the person, or for an expert's own seat write own: the expertise.");
      return Optional.empty();
    }
    if (text.isEmpty()) {
      return Optional.ofNullable(actsFor).map(SeatHolder.OfConstituency::new);
    }
    if (ImportColumn.folded(text).equals("organisation")) {
      return Optional.of(new SeatHolder.OfOrganisation(sender.id()));
    }
    entry.unknown(
        ImportColumn.SEAT, "Leave it empty, or write organisation, or own: the expertise.");
    return Optional.empty();
  }

  private boolean fits(SeatHolder holder, Capacity capacity, @Nullable Organisation sender) {
    if (holder instanceof SeatHolder.Personal && capacity != Capacity.EXPERT) {
      entry.contradicts(
          ImportColumn.CAPACITY, "Only an expert sits in an expert's seat; write expert.");
      return false;
    }
    if (holder instanceof SeatHolder.OfConstituency of
        && (sender == null || !actsFor(sender.id(), of.constituency()))) {
      entry.contradicts(
          ImportColumn.ORGANISATION,
          "It has no membership for %s; give membership and since in this row or before it."
              .formatted(of.constituency()));
      return false;
    }
    return true;
  }

  private boolean actsFor(OrganisationId organisation, ConstituencyCode constituency) {
    return foreseen.belongings(organisation).stream()
        .anyMatch(one -> one.constituency().equals(constituency));
  }

  /** The seat that is there on the first day, else a new one for as long as the body works. */
  private Seat seat(Body body, SeatHolder holder, Period period, @Nullable Organisation sender) {
    Optional<Seat> there =
        foreseen.seats(body.id()).stream()
            .filter(seat -> sits(seat, holder, sender) && seat.period().contains(period.start()))
            .findFirst();
    return there.orElseGet(() -> added(body, holder, sender));
  }

  /** An organisation may have a seat of its own where the row names none. */
  private boolean sits(Seat seat, SeatHolder holder, @Nullable Organisation sender) {
    boolean named = entry.has(ImportColumn.SEAT);
    return seat.holder().equals(holder)
        || (!named
            && sender != null
            && seat.holder().equals(new SeatHolder.OfOrganisation(sender.id())));
  }

  private Seat added(Body body, SeatHolder holder, @Nullable Organisation sender) {
    boolean voting =
        !(holder instanceof SeatHolder.Personal)
            && sender != null
            && foreseen.belongings(sender.id()).stream()
                .anyMatch(one -> one.kind() == MemberKind.MEMBER);
    SeatDetails details = new SeatDetails(holder, voting, body.period());
    SeatId id = new SeatId(UUID.randomUUID());
    Seat seat = new Seat(id, 1, body.id(), holder, voting, body.period());
    foreseen.add(seat);
    steps.add(new Step.AddSeat(id, body.id(), body.name(), words(holder, sender), details));
    return seat;
  }

  private void begin(
      Body body,
      Seat seat,
      Foreseen.Known person,
      @Nullable Organisation sender,
      Capacity capacity,
      Period period) {
    if (period.intersection(seat.period()).isEmpty()) {
      entry.contradicts(ImportColumn.FROM, "The seat is not there on these days; see its page.");
      return;
    }
    for (Foreseen.Sitting sitting : foreseen.sittings(seat.id())) {
      if (sitting.period().overlaps(period) && meets(sitting, body, person, capacity)) {
        return;
      }
    }
    foreseen.add(seat.id(), new Foreseen.Sitting(person.id(), capacity, period));
    steps.add(
        new Step.BeginMandate(
            person.name(),
            body.name(),
            new NewMandate(
                seat.id(), person.id(), sender == null ? null : sender.id(), capacity, period)));
  }

  /** Whether someone who sits there on some of these days settles the matter. */
  private boolean meets(
      Foreseen.Sitting there, Body body, Foreseen.Known person, Capacity capacity) {
    String as = there.capacity().name().toLowerCase(Locale.ROOT);
    if (there.person().equals(person.id()) && there.capacity() == capacity) {
      steps.add(
          new Step.AlreadyThere(
              Step.AlreadyThere.Kind.MANDATE, person.name() + ", " + body.name()));
      return true;
    }
    if (there.person().equals(person.id())) {
      entry.contradicts(
          ImportColumn.CAPACITY, "The person sits in this seat as " + as + "; change it there.");
      return true;
    }
    if (capacity == Capacity.DELEGATE && there.capacity() == Capacity.DELEGATE) {
      entry.contradicts(
          ImportColumn.PERSON,
          "%s is delegate in this seat on some of these days; hand over on the mandate's page."
              .formatted(foreseen.nameOf(there.person())));
      return true;
    }
    return false;
  }

  private static String words(SeatHolder holder, @Nullable Organisation sender) {
    return switch (holder) {
      case SeatHolder.OfConstituency of -> of.constituency().value();
      case SeatHolder.OfOrganisation of -> sender == null ? "" : sender.name();
      case SeatHolder.Personal own -> own.expertise();
    };
  }
}
