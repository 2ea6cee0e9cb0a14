package permed.platform.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Replay.Mandate;
import permed.platform.bodies.Replay.Membership;
import permed.platform.bodies.Replay.Office;
import permed.platform.bodies.Replay.Paper;
import permed.platform.bodies.Replay.Rules;
import permed.platform.bodies.Replay.Seat;
import permed.platform.bodies.Replay.Step;
import permed.platform.bodies.Replay.Term;
import permed.platform.members.MemberKind;
import permed.platform.members.Stage;

/** A walk through a {@link Replay.Paper}, one day after the other, never back. */
final class Walk {

  private static final int USUAL_ACCESS_DAYS = 30;
  private static final int USUAL_INTERIM_MONTHS = 6;

  private final Paper paper;
  private final Map<String, Step> membershipNow = new HashMap<>();
  private final Map<String, Rules> rulesNow = new HashMap<>();
  private final Set<String> lapsed = new HashSet<>();
  private final Map<String, String> acting = new HashMap<>();
  private LocalDate today;

  Walk(Paper paper, LocalDate first) {
    this.paper = paper;
    this.today = first;
    wakeUp();
  }

  /** Goes on to a day, through every day between. */
  void goTo(LocalDate day) {
    while (today.isBefore(day)) {
      today = today.plusDays(1);
      wakeUp();
    }
  }

  private void wakeUp() {
    paper.memberships.forEach(
        (id, membership) -> {
          for (Step step : membership.steps()) {
            if (!step.on().isAfter(today)) {
              membershipNow.put(id, step);
            }
          }
        });
    for (Rules rules : paper.rules) {
      if (!rules.from().isAfter(today)) {
        rulesNow.put(rules.body(), rules);
      }
    }
    acting.clear();
    paper.offices.keySet().forEach(this::fillActingPlaces);
  }

  private boolean isOn(LocalDate from, @Nullable LocalDate until) {
    return !today.isBefore(from) && (until == null || !today.isAfter(until));
  }

  private void fillActingPlaces(String officeId) {
    Office office = paper.offices.get(officeId);
    int free = office.places();
    List<String> interims = new ArrayList<>();
    for (Map.Entry<String, Term> entry : paper.terms.entrySet()) {
      Term term = entry.getValue();
      if (term.office().equals(officeId) && isOn(term.from(), term.until())) {
        if (term.interim()) {
          interims.add(entry.getKey());
        } else {
          free--;
        }
      }
    }
    if (free < 0) {
      throw new AssertionError("too many hold office " + officeId + " on " + today);
    }
    interims.sort(
        Comparator.comparing((String id) -> paper.terms.get(id).from())
            .thenComparing(Comparator.naturalOrder()));
    for (String id : interims) {
      Term term = paper.terms.get(id);
      LocalDate over = term.from().plusMonths(interimMonthsAtStart(office.body(), term.from()));
      if (free == 0 || !today.isBefore(over) || hasMetSince(office.body(), term.from())) {
        lapsed.add(id);
      }
      if (!lapsed.contains(id)) {
        acting.put(id, officeId);
        free--;
      }
    }
  }

  private boolean hasMetSince(String body, LocalDate start) {
    for (Replay.Meeting meeting : paper.meetings.values()) {
      if (meeting.body().equals(body)
          && meeting.on().isAfter(start)
          && meeting.on().isBefore(today)) {
        return true;
      }
    }
    return false;
  }

  private int interimMonthsAtStart(String body, LocalDate start) {
    int months = USUAL_INTERIM_MONTHS;
    for (Rules rules : paper.rules) {
      if (rules.body().equals(body) && !rules.from().isAfter(start)) {
        months = rules.interimMonths();
      }
    }
    return months;
  }

  /** Who is on the roster of a body: mandate, right and offices. */
  Set<String> roster(String body) {
    Map<String, String> rights = rights(body);
    Set<String> lines = new TreeSet<>();
    rights.forEach(
        (id, right) ->
            lines.add(id + " " + right + " " + officesOf(paper.mandates.get(id).person(), body)));
    return lines;
  }

  /** Seats of a body that nobody fills. */
  Set<String> vacant(String body) {
    Set<String> vacant = new TreeSet<>();
    Set<String> filled = new HashSet<>();
    rights(body).keySet().forEach(id -> filled.add(paper.mandates.get(id).seat()));
    paper.seats.forEach(
        (id, seat) -> {
          if (seat.body().equals(body) && isOpen(seat) && !filled.contains(id)) {
            vacant.add(id);
          }
        });
    return vacant;
  }

  private boolean isOpen(Seat seat) {
    Replay.Body body = paper.bodies.get(seat.body());
    return isOn(body.from(), body.until()) && isOn(seat.from(), seat.until());
  }

  private Map<String, String> rights(String body) {
    Map<String, String> rights = new TreeMap<>();
    Map<String, String> voices = new HashMap<>();
    Set<String> delegates = new HashSet<>();
    Set<String> persons = new HashSet<>();
    paper.mandates.forEach(
        (id, mandate) -> {
          Seat seat = paper.seats.get(mandate.seat());
          if (!seat.body().equals(body)
              || !isOpen(seat)
              || !isOn(mandate.from(), mandate.until())) {
            return;
          }
          if (!persons.add(mandate.seat() + mandate.person())
              || (mandate.capacity() == Capacity.DELEGATE && !delegates.add(mandate.seat()))) {
            throw new AssertionError("seat taken twice on " + today + ": " + mandate);
          }
          rights.put(id, right(mandate, seat));
          voices.put(id, voice(mandate, seat));
        });
    silenceAllButTheOldestSeat(rights, voices);
    return rights;
  }

  private void silenceAllButTheOldestSeat(Map<String, String> rights, Map<String, String> voices) {
    Map<String, String> loudest = new HashMap<>();
    rights.forEach(
        (id, right) -> {
          if (right.equals("VOTES") || right.equals("STANDS_IN")) {
            String seat = paper.mandates.get(id).seat();
            String other = loudest.get(voices.get(id));
            if (other == null || isOlder(seat, other)) {
              loudest.put(voices.get(id), seat);
            }
          }
        });
    rights.replaceAll(
        (id, right) -> {
          boolean casts = right.equals("VOTES") || right.equals("STANDS_IN");
          String seat = paper.mandates.get(id).seat();
          return casts && !seat.equals(loudest.get(voices.get(id))) ? "SPEAKS" : right;
        });
  }

  private boolean isOlder(String one, String two) {
    LocalDate first = paper.seats.get(one).from();
    LocalDate second = paper.seats.get(two).from();
    return first.equals(second) ? one.compareTo(two) < 0 : first.isBefore(second);
  }

  private String right(Mandate mandate, Seat seat) {
    if (isGone(mandate, seat)) {
      return "NONE";
    }
    boolean votes =
        seat.voting()
            && mandate.capacity() != Capacity.EXPERT
            && rulesNow.containsKey(seat.body())
            && !paper.bodies.get(seat.body()).secretariat()
            && memberBehind(mandate, seat) != null;
    if (!votes) {
      return "SPEAKS";
    }
    return mandate.capacity() == Capacity.DELEGATE ? "VOTES" : "STANDS_IN";
  }

  private String voice(Mandate mandate, Seat seat) {
    Rules rules = rulesNow.get(seat.body());
    Membership member = memberBehind(mandate, seat);
    if (rules == null || member == null || rules.voice() == Procedure.Voice.SEAT) {
      return "seat " + mandate.seat();
    }
    return rules.voice() == Procedure.Voice.ORGANISATION
        ? "organisation " + member.organisation()
        : "country " + member.acts();
  }

  /** The member in force for the longest that stands behind a mandate. */
  private @Nullable Membership memberBehind(Mandate mandate, Seat seat) {
    String best = null;
    for (String id : behind(mandate, seat)) {
      boolean isMember = paper.memberships.get(id).kind() == MemberKind.MEMBER && isInForce(id);
      if (isMember && (best == null || isLonger(id, best))) {
        best = id;
      }
    }
    return best == null ? null : paper.memberships.get(best);
  }

  private boolean isLonger(String one, String two) {
    LocalDate first = membershipNow.get(one).on();
    LocalDate second = membershipNow.get(two).on();
    return first.equals(second) ? one.compareTo(two) < 0 : first.isBefore(second);
  }

  private List<String> behind(Mandate mandate, Seat seat) {
    List<String> ids = new ArrayList<>();
    paper.memberships.forEach(
        (id, membership) -> {
          boolean ofSeat =
              seat.country() != null
                  ? seat.country().equals(membership.acts().value())
                  : membership.organisation().equals(seat.organisation());
          boolean ofSender =
              mandate.sender() == null || mandate.sender().equals(membership.organisation());
          if (ofSeat && ofSender) {
            ids.add(id);
          }
        });
    return ids;
  }

  private boolean isGone(Mandate mandate, Seat seat) {
    boolean byExpertise = seat.country() == null && seat.organisation() == null;
    return !byExpertise
        && !paper.bodies.get(seat.body()).secretariat()
        && areGone(behind(mandate, seat));
  }

  /** Some ended, and none is in force or only suspended. */
  private boolean areGone(List<String> memberships) {
    boolean ended = false;
    for (String id : memberships) {
      Step now = membershipNow.get(id);
      if (now != null && (isInForce(id) || now.stage() == Stage.SUSPENDED)) {
        return false;
      }
      ended |= now != null && (now.stage() == Stage.WITHDRAWN || now.stage() == Stage.REFUSED);
    }
    return ended;
  }

  private boolean isInForce(String membership) {
    Step now = membershipNow.get(membership);
    return now != null && (now.stage() == Stage.ACCEDED || now.stage() == Stage.REINSTATED);
  }

  private Set<String> officesOf(String person, String body) {
    Set<String> held = new TreeSet<>();
    Replay.Body of = paper.bodies.get(body);
    paper.terms.forEach(
        (id, term) -> {
          boolean holds = term.interim() ? acting.containsKey(id) : isOn(term.from(), term.until());
          if (holds
              && term.person().equals(person)
              && paper.offices.get(term.office()).body().equals(body)
              && isOn(of.from(), of.until())) {
            held.add(id);
          }
        });
    return held;
  }

  /** What a person has access to: bodies, offices, and whether the secretariat. */
  String access(String person) {
    Set<String> bodies = new TreeSet<>();
    Set<String> offices = new TreeSet<>();
    boolean secretariat = false;
    for (Mandate mandate : paper.mandates.values()) {
      Seat seat = paper.seats.get(mandate.seat());
      if (!mandate.person().equals(person) || !isOpen(seat) || isGone(mandate, seat)) {
        continue;
      }
      Replay.Body body = paper.bodies.get(seat.body());
      if (isOn(mandate.from(), mandate.until())) {
        bodies.add(body.slug());
        secretariat |= body.secretariat();
      } else if (isBetweenHandAndHand(mandate, seat)) {
        bodies.add(body.slug());
      }
    }
    paper.bodies.forEach(
        (id, body) -> {
          if (holdsOffice(person, id)) {
            bodies.add(body.slug());
            offices.add(body.slug());
          }
        });
    return bodies + " " + offices + " " + secretariat;
  }

  private boolean isBetweenHandAndHand(Mandate mandate, Seat seat) {
    Rules rules = rulesNow.get(seat.body());
    int days = rules == null ? USUAL_ACCESS_DAYS : rules.accessDays();
    LocalDate until = mandate.until();
    if (until == null || !today.isAfter(until) || today.isAfter(until.plusDays(days))) {
      return false;
    }
    for (Mandate other : paper.mandates.values()) {
      if (other.seat().equals(mandate.seat())
          && other.capacity() == mandate.capacity()
          && other.from().isAfter(mandate.from())
          && !other.from().isAfter(today)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsOffice(String person, String body) {
    for (String id : officesOf(person, body)) {
      String organisation = paper.terms.get(id).organisation();
      List<String> own = new ArrayList<>();
      paper.memberships.forEach(
          (membership, line) -> {
            if (line.organisation().equals(organisation)) {
              own.add(membership);
            }
          });
      boolean gone = !paper.bodies.get(body).secretariat() && areGone(own);
      if (!gone && !isOnlySeatedForThoseGone(person, body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnlySeatedForThoseGone(String person, String body) {
    boolean seated = false;
    for (Mandate mandate : paper.mandates.values()) {
      Seat seat = paper.seats.get(mandate.seat());
      if (mandate.person().equals(person)
          && seat.body().equals(body)
          && isOpen(seat)
          && isOn(mandate.from(), mandate.until())) {
        seated = true;
        if (!isGone(mandate, seat)) {
          return false;
        }
      }
    }
    return seated;
  }
}
