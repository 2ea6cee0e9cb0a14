package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Map;
import permed.platform.bodies.Body;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.PendingChange;
import permed.platform.bodies.Seat;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.people.PersonId;

/** Says what the secretariat must settle, and where. */
record ChangeTeller(BodyWords words, Map<PersonId, String> names) {

  DeskPage.Change tell(PendingChange change, LocalDate today) {
    return switch (change) {
      case PendingChange.ApplicationUndecided one ->
          told(change, today, organisation(one.membership()), name(one.membership()));
      case PendingChange.AccessionDue one ->
          told(change, today, organisation(one.membership()), name(one.membership()));
      case PendingChange.MandateWithoutMembership one ->
          told(
              change, today, mandate(one.body(), one.mandate()), seated(one.mandate(), one.seat()));
      case PendingChange.SenderNotOfSeat one ->
          told(
              change, today, mandate(one.body(), one.mandate()), seated(one.mandate(), one.seat()));
      case PendingChange.MandateEnding one ->
          told(
              change, today, mandate(one.body(), one.mandate()), seated(one.mandate(), one.seat()));
      case PendingChange.SeatVacant one ->
          told(change, today, seating(one.body(), one.seat()), words.holder(one.seat().holder()));
      case PendingChange.OfficeVacant one ->
          told(
              change,
              today,
              body(one.body()) + "/offices/" + one.office().id() + "/appointment",
              BodyWords.office(one.office(), words.wording()));
      case PendingChange.TermEnding one -> told(change, today, body(one.body()), held(one.term()));
      case PendingChange.InterimLapsing one ->
          told(change, today, body(one.body()), held(one.term()));
      case PendingChange.InterimLapsed one ->
          told(change, today, term(one.body(), one.term()), held(one.term()));
      case PendingChange.HolderWithoutMembership one ->
          told(change, today, term(one.body(), one.term()), held(one.term()));
      case PendingChange.MandatesOfDissolvedBody one ->
          told(change, today, body(one.body()), Integer.toString(one.mandates().size()));
      case PendingChange.NoAccount one -> told(change, today, body(one.body()), name(one.person()));
    };
  }

  private DeskPage.Change told(PendingChange change, LocalDate today, String href, String subject) {
    String key = "desk.bodies.change." + change.getClass().getSimpleName();
    String in = change instanceof PendingChange.InBody one ? one.body().name() : "";
    return new DeskPage.Change(
        words.wording().formats().day(change.day()),
        change.day().isBefore(today),
        words.wording().text(key, subject, in),
        href,
        words.wording().text(key + ".act"));
  }

  private String name(PersonId person) {
    return names.getOrDefault(person, "");
  }

  private String name(Membership membership) {
    return organisationOf(membership).name();
  }

  private Organisation organisationOf(Membership membership) {
    return words.register().organisation(membership.organisation());
  }

  private String organisation(Membership membership) {
    return "/desk/organisations/" + organisationOf(membership).slug();
  }

  private static String body(Body body) {
    return BodiesDesk.BODIES + "/" + body.slug();
  }

  private static String mandate(Body body, Mandate mandate) {
    return body(body) + "/mandates/" + mandate.id();
  }

  private static String seating(Body body, Seat seat) {
    return body(body) + "/seats/" + seat.id() + "/seating";
  }

  private static String term(Body body, OfficeTerm term) {
    return body(body) + "/terms/" + term.id() + "/end";
  }

  private String seated(Mandate mandate, Seat seat) {
    String role = words.role(mandate.capacity(), seat.holder());
    return words.wording().text("bodies.in-role", name(mandate.person()), role);
  }

  private String held(OfficeTerm term) {
    return name(term.person());
  }
}
