package permed.platform.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Seat;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.PlannedMeeting;

class ObligationsProperties {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
  private static final List<String> ZONES =
      List.of("Europe/Brussels", "Europe/Lisbon", "Europe/Tallinn", "America/Toronto");

  @Property(tries = 300)
  void everyOneIsDerivedExactlyOnce(@ForAll long seed) {
    Made made = new Made(new Random(seed));

    List<Obligation> obligations = made.on(TODAY, 400);

    assertThat(obligations).extracting(Obligation::key).doesNotHaveDuplicates();
    assertThat(keys(obligations, ObligationKind.MANDATE_ENDS)).isEqualTo(made.endingMandates());
    assertThat(keys(obligations, ObligationKind.AGENDA_DUE)).isEqualTo(made.meetingsAhead());
    assertThat(keys(obligations, ObligationKind.SEAT_VACANT)).hasSameSizeAs(made.emptySeats());
  }

  @Property(tries = 200)
  void aNearHorizonShowsTheBeginningOfAFarOne(@ForAll long seed) {
    Made made = new Made(new Random(seed));
    LocalDate near = TODAY.plusDays(90);

    List<Obligation> far = made.on(TODAY, 400);

    assertThat(made.on(TODAY, 90))
        .isEqualTo(far.stream().filter(one -> !one.due().day().isAfter(near)).toList());
  }

  @Property(tries = 200)
  void theOrderOfTheFactsDoesNotMatter(@ForAll long seed) {
    Made made = new Made(new Random(seed));
    List<PlannedMeeting> reversed = made.meetings.reversed();

    assertThat(Obligations.of(made.ledger.ledger(), reversed, TODAY, TODAY.plusDays(400)))
        .isEqualTo(made.on(TODAY, 400));
  }

  @Property(tries = 200)
  void movingAMeetingMovesItsDeadlinesByAsManyDays(@ForAll long seed) {
    Random chance = new Random(seed);
    Made made = new Made(chance);
    PlannedMeeting meeting = made.meeting(TODAY.plusDays(70 + chance.nextInt(30)), "PLANNED");
    int days = 1 + chance.nextInt(200);
    PlannedMeeting later = movedBy(meeting, days);

    Map<String, Obligation> before = SmallLedger.byKey(made.only(meeting));
    Map<String, Obligation> after = SmallLedger.byKey(made.only(later));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (key, one) ->
            assertThat(after.get(key).due().day()).isEqualTo(one.due().day().plusDays(days)));
  }

  private static PlannedMeeting movedBy(PlannedMeeting meeting, int days) {
    MeetingTime time = meeting.time();
    return SmallLedger.moved(
        meeting,
        MeetingTime.of(
            time.typedStart().plusDays(days), time.typedEnd().plusDays(days), time.zone()));
  }

  private static Set<String> keys(List<Obligation> obligations, ObligationKind kind) {
    Set<String> keys = new TreeSet<>();
    obligations.stream()
        .filter(one -> one.kind() == kind)
        .forEach(one -> keys.add(one.key().subject()));
    return keys;
  }

  /** A consortium thrown together, and what a reader would count in it by hand. */
  private static final class Made {

    final SmallLedger ledger = new SmallLedger();
    final List<PlannedMeeting> meetings = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    private final Random chance;

    Made(Random chance) {
      this.chance = chance;
      for (int i = chance.nextInt(5); i >= 0; i--) {
        seats.add(ledger.memberSeat());
      }
      for (int i = chance.nextInt(12); i > 0; i--) {
        mandates.add(mandate(seats.get(chance.nextInt(seats.size()))));
      }
      for (int i = chance.nextInt(4); i > 0; i--) {
        office();
      }
      for (int i = chance.nextInt(5); i > 0; i--) {
        MeetingState[] states = MeetingState.values();
        String state = states[chance.nextInt(states.length)].name();
        meetings.add(meeting(TODAY.plusDays(chance.nextInt(500) - 200), state));
      }
    }

    List<Obligation> on(LocalDate today, int days) {
      return Obligations.of(ledger.ledger(), meetings, today, today.plusDays(days));
    }

    List<Obligation> only(PlannedMeeting meeting) {
      return Obligations.of(
          new SmallLedger().ledger(), List.of(meeting), TODAY, TODAY.plusDays(999));
    }

    PlannedMeeting meeting(LocalDate day, String state) {
      String zone = ZONES.get(chance.nextInt(ZONES.size()));
      LocalTime time = LocalTime.of(8 + chance.nextInt(8), 0);
      return ledger.meeting(day.atTime(time).toString(), zone, MeetingState.valueOf(state));
    }

    Set<String> endingMandates() {
      Set<String> ending = new TreeSet<>();
      for (Mandate mandate : mandates) {
        LocalDate end = mandate.period().end();
        if (end != null && !end.isBefore(TODAY) && !end.isAfter(TODAY.plusDays(400))) {
          ending.add(mandate.id().toString());
        }
      }
      return ending;
    }

    Set<String> meetingsAhead() {
      Set<String> ahead = new TreeSet<>();
      for (PlannedMeeting meeting : meetings) {
        boolean open =
            meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.ANNOUNCED;
        if (open && !meeting.time().firstDay().isBefore(TODAY)) {
          ahead.add(meeting.id().toString());
        }
      }
      return ahead;
    }

    Set<Seat> emptySeats() {
      Set<Seat> empty = new HashSet<>(seats);
      for (Mandate mandate : mandates) {
        LocalDate end = mandate.period().end();
        if (mandate.capacity() == Capacity.DELEGATE && (end == null || !end.isBefore(TODAY))) {
          empty.removeIf(seat -> seat.id().equals(mandate.seat()));
        }
      }
      return empty;
    }

    private Mandate mandate(Seat seat) {
      LocalDate start = TODAY.plusDays(chance.nextInt(900) - 800);
      Capacity capacity = Capacity.values()[chance.nextInt(3)];
      return ledger.mandate(seat, ledger.person(), capacity, new Period(start, end(start)));
    }

    private void office() {
      Office.Kind[] kinds = Office.Kind.values();
      Office office = ledger.office(kinds[chance.nextInt(kinds.length)], 1 + chance.nextInt(2));
      for (int i = chance.nextInt(4); i > 0; i--) {
        OfficeTerm.Kind kind = OfficeTerm.Kind.values()[chance.nextInt(3)];
        LocalDate start = TODAY.plusDays(chance.nextInt(900) - 800);
        ledger.term(office, ledger.person(), kind, new Period(start, end(start)));
      }
    }

    private @Nullable LocalDate end(LocalDate start) {
      return chance.nextInt(4) == 0 ? null : start.plusDays(chance.nextInt(900));
    }
  }
}
