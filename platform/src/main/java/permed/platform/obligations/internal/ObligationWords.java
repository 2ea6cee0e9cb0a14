package permed.platform.obligations.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Office;
import permed.platform.bodies.SeatHolder;
import permed.platform.meetings.EndOfDay;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.Register;
import permed.platform.obligations.Due;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.Subject;
import permed.platform.people.PersonId;
import permed.platform.site.Wording;

/**
 * What obligations are called in one language.
 *
 * @param register tells the names of organisations and constituencies
 * @param names of the persons the obligations are about
 */
public record ObligationWords(Wording wording, Register register, Map<PersonId, String> names) {

  /** The persons whose names are needed to tell of some obligations. */
  public static Set<PersonId> persons(Collection<Obligation> obligations) {
    return obligations.stream()
        .flatMap(obligation -> person(obligation.subject()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is to be done or comes: "Send the agenda of “Spring meeting”". */
  public String title(Obligation obligation) {
    return wording.text("obligations.kind." + obligation.kind(), subject(obligation));
  }

  /** The body it concerns; empty for none. */
  public String body(Obligation obligation) {
    return obligation.body() == null ? "" : obligation.body().name();
  }

  /** Those responsible, by name. */
  public String responsible(Obligation obligation) {
    return obligation.responsible().stream()
        .map(this::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The day it is due, and where the day is counted if that matters. */
  public String due(Due due) {
    return switch (due) {
      case Due.WholeDay whole -> wording.formats().day(whole.day());
      case Due.ByEndOf by ->
          wording.text(
              "obligations.due.end-of", wording.formats().day(by.day()), city(by.end().zone()));
    };
  }

  /** The same moment on a reader's own clocks, where they show another time. */
  public Optional<String> dueOnClocksOf(Due due, ZoneId reader) {
    return switch (due) {
      case Due.WholeDay whole -> Optional.empty();
      case Due.ByEndOf by -> elsewhere(by.end(), reader);
    };
  }

  /** How far it is: "in 5 days", "today", "3 days ago". */
  public String distance(Due due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due.day());
    if (days == 0) {
      return wording.text("obligations.today");
    }
    return days > 0
        ? wording.count("obligations.in-days", days)
        : wording.count("obligations.days-ago", -days);
  }

  /** A zone by its city: "Lisbon". */
  public static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private Optional<String> elsewhere(EndOfDay end, ZoneId reader) {
    boolean same =
        reader
            .getRules()
            .getOffset(end.instant())
            .equals(end.zone().getRules().getOffset(end.instant()));
    return same
        ? Optional.empty()
        : Optional.of(
            wording.text(
                "obligations.due.elsewhere",
                wording.formats().moment(end.instant(), reader),
                city(reader)));
  }

  private String subject(Obligation obligation) {
    return switch (obligation.subject()) {
      case Subject.OfMeeting of -> of.meeting().plan().title();
      case Subject.OfMandate of -> as(of.person(), role(of.capacity(), of.holder()));
      case Subject.OfSeat of -> holder(of.holder());
      case Subject.OfTerm of -> as(of.person(), office(of.office()));
      case Subject.OfOffice of -> office(of.office());
      case Subject.OfBody of -> body(obligation);
      case Subject.OfMembership of -> register.organisation(of.organisation()).name();
    };
  }

  private String as(PersonId person, String role) {
    return wording.text("bodies.in-role", name(person), role);
  }

  private String role(Capacity capacity, SeatHolder holder) {
    return wording.text("bodies.role", wording.text("bodies.capacity." + capacity), holder(holder));
  }

  private String holder(SeatHolder holder) {
    return switch (holder) {
      case SeatHolder.OfConstituency of ->
          register
              .findConstituency(of.constituency())
              .map(new ConstituencyNames(wording)::of)
              .orElse(of.constituency().value());
      case SeatHolder.OfOrganisation own -> register.organisation(own.organisation()).shortName();
      case SeatHolder.Personal personal -> personal.expertise();
    };
  }

  private String office(Office office) {
    return office.kind() == Office.Kind.OTHER
        ? office.name()
        : wording.text("bodies.office." + office.kind());
  }

  private String name(PersonId person) {
    return names.getOrDefault(person, "–");
  }

  private static Stream<PersonId> person(Subject subject) {
    return switch (subject) {
      case Subject.OfMandate of -> Stream.of(of.person());
      case Subject.OfTerm of -> Stream.of(of.person());
      case Subject.OfMeeting of -> Stream.of();
      case Subject.OfSeat of -> Stream.of();
      case Subject.OfOffice of -> Stream.of();
      case Subject.OfBody of -> Stream.of();
      case Subject.OfMembership of -> Stream.of();
    };
  }
}
