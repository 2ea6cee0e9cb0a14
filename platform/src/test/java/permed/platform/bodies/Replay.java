package permed.platform.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Stage;

/**
 * The same year once more, on paper: what was recorded, in its order, and a walk from day to day
 * that moves people in and out of seats. It knows ids as texts and shares no rule with the ledger.
 */
final class Replay {

  /** Everything as it stands after some records, by id. */
  static final class Paper {
    final Map<String, Membership> memberships = new TreeMap<>();
    final Map<String, Body> bodies = new TreeMap<>();
    final Map<String, Seat> seats = new TreeMap<>();
    final Map<String, Mandate> mandates = new TreeMap<>();
    final Map<String, Office> offices = new TreeMap<>();
    final Map<String, Term> terms = new TreeMap<>();
    final Map<String, Meeting> meetings = new TreeMap<>();
    final List<Rules> rules = new ArrayList<>();
  }

  record Step(Stage stage, LocalDate on) {}

  record Membership(
      String organisation, MemberKind kind, ConstituencyCode acts, List<Step> steps) {}

  record Body(String slug, boolean secretariat, LocalDate from, @Nullable LocalDate until) {}

  record Seat(
      String body,
      @Nullable String country,
      @Nullable String organisation,
      boolean voting,
      LocalDate from,
      @Nullable LocalDate until) {}

  record Mandate(
      String seat,
      String person,
      @Nullable String sender,
      Capacity capacity,
      LocalDate from,
      @Nullable LocalDate until) {}

  record Office(String body, int places) {}

  record Term(
      String office,
      String person,
      @Nullable String organisation,
      boolean interim,
      LocalDate from,
      @Nullable LocalDate until) {}

  record Meeting(String body, LocalDate on) {}

  record Rules(
      String body, LocalDate from, Procedure.Voice voice, int accessDays, int interimMonths) {}

  private final List<Consumer<Paper>> records = new ArrayList<>();

  void note(Consumer<Paper> written) {
    records.add(written);
  }

  int size() {
    return records.size();
  }

  /** What the first so many records come to. */
  Paper paper(int first) {
    Paper paper = new Paper();
    records.subList(0, first).forEach(written -> written.accept(paper));
    return paper;
  }

  /** Days on which something begins or ends, and the days after. */
  static TreeSet<LocalDate> turns(Paper paper) {
    TreeSet<LocalDate> days = new TreeSet<>();
    paper.memberships.values().forEach(one -> one.steps().forEach(step -> days.add(step.on())));
    paper.seats.values().forEach(one -> add(days, one.from(), one.until()));
    paper.bodies.values().forEach(one -> add(days, one.from(), one.until()));
    paper.mandates.values().forEach(one -> add(days, one.from(), one.until()));
    paper.terms.values().forEach(one -> add(days, one.from(), one.until()));
    paper.meetings.values().forEach(one -> days.add(one.on()));
    paper.rules.forEach(one -> days.add(one.from()));
    new ArrayList<>(days).forEach(day -> days.add(day.plusDays(1)));
    return days;
  }

  private static void add(TreeSet<LocalDate> days, LocalDate from, @Nullable LocalDate until) {
    days.add(from);
    if (until != null) {
      days.add(until);
    }
  }
}
