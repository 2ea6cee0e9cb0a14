package permed.platform.meetings.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.audit.Act;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;

/** What is done with a meeting besides moving it. */
enum MeetingAct {
  ANNOUNCE,
  HOLD,
  CANCEL;

  static Optional<MeetingAct> parse(String name) {
    return Stream.of(values()).filter(act -> act.path().equals(name)).findFirst();
  }

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the message keys of its fields start with. */
  String fields() {
    return "desk.meetings.act." + name();
  }

  /** Whether it can be done with a meeting in this state, once its day has come for the last. */
  boolean suits(MeetingState state, boolean hasBegun) {
    return switch (this) {
      case ANNOUNCE -> state == MeetingState.PLANNED && !hasBegun;
      case HOLD -> state.isAhead() && hasBegun;
      case CANCEL -> state.isAhead() && !hasBegun;
    };
  }

  MeetingOutcome on(Meetings meetings, PlannedMeeting meeting, int version, Act act) {
    return switch (this) {
      case ANNOUNCE -> meetings.announce(meeting.id(), version, act);
      case HOLD -> meetings.hold(meeting.id(), version, act);
      case CANCEL -> meetings.cancel(meeting.id(), version, act);
    };
  }
}
