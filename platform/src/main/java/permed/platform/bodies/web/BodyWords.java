package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Locale;
import permed.kernel.time.Period;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Fraction;
import permed.platform.bodies.Office;
import permed.platform.bodies.RosterEntry.VotingRight;
import permed.platform.bodies.SeatHolder;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.Register;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** What bodies, offices, seats and rights are called in the reader's language. */
record BodyWords(Register register, Wording wording) {

  /** A type the platform has no word for is told by its code: "Task force". */
  static String type(BodyType type, Wording wording) {
    String plain = type.code().replace('-', ' ');
    return wording.textOr(
        "bodies.type." + type.code(),
        plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
  }

  static String office(Office office, Wording wording) {
    return office.kind() == Office.Kind.OTHER
        ? office.name()
        : wording.text("bodies.office." + office.kind());
  }

  String holder(SeatHolder holder) {
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

  /** As what someone sits there, without a name: "Delegate, Austria". */
  String role(Capacity capacity, SeatHolder holder) {
    return wording.text("bodies.role", wording.text("bodies.capacity." + capacity), holder(holder));
  }

  Tag right(VotingRight right) {
    Tag.Tone tone =
        switch (right) {
          case VOTES -> Tag.Tone.GOOD;
          case STANDS_IN -> Tag.Tone.WAITING;
          case SPEAKS, NONE -> Tag.Tone.PLAIN;
        };
    return new Tag(wording.text("bodies.right." + right), tone);
  }

  static String period(Period period, Wording wording) {
    LocalDate end = period.end();
    String start = wording.formats().day(period.start());
    return end == null
        ? wording.text("bodies.since", start)
        : wording.text("bodies.from-to", start, wording.formats().day(end));
  }

  /** "one half", "two thirds", else "3/5". */
  static String fraction(Fraction fraction, Wording wording) {
    String plain = fraction.numerator() + "/" + fraction.denominator();
    return wording.textOr("bodies.fraction." + plain.replace('/', '-'), plain);
  }
}
