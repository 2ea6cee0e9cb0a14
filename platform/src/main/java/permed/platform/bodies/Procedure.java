package permed.platform.bodies;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The values of one version of a body's rules of procedure. Days are calendar days.
 *
 * @param majorities by kind of decision; {@link DecisionKind#ORDINARY} is always there
 */
public record Procedure(
    Voting voting,
    Map<DecisionKind, Majority> majorities,
    Meetings meetings,
    Proxies proxies,
    WrittenProcedure written,
    Terms terms) {

  /** Who counts as one voice. */
  public enum Voice {
    SEAT,
    ORGANISATION,
    CONSTITUENCY
  }

  /**
   * Who votes, and how many must be there.
   *
   * @param voice what has one vote, even with several seats
   * @param quorum share of the entitled that must be present
   * @param recusedCountForQuorum whether someone recused still counts as present
   */
  public record Voting(Voice voice, Fraction quorum, boolean recusedCountForQuorum) {

    public Voting {
      Objects.requireNonNull(voice, "voice");
      Objects.requireNonNull(quorum, "quorum");
    }
  }

  /**
   * The timetable around a meeting.
   *
   * @param noticeDays announcement of a meeting in person, before it
   * @param remoteNoticeDays announcement of a remote meeting, before it
   * @param agendaDays agenda out, before the meeting
   * @param lateItemDays last day to add an item, before the meeting
   * @param minutesDays draft minutes out, after the meeting
   * @param minutesObjectionDays minutes stand when nobody objects within, after the draft
   */
  public record Meetings(
      int noticeDays,
      int remoteNoticeDays,
      int agendaDays,
      int lateItemDays,
      int minutesDays,
      int minutesObjectionDays) {

    public Meetings {
      notNegative(
          noticeDays,
          remoteNoticeDays,
          agendaDays,
          lateItemDays,
          minutesDays,
          minutesObjectionDays);
    }
  }

  /**
   * @param perHolder votes of others one person may carry; 0 forbids proxies
   */
  public record Proxies(int perHolder) {

    public Proxies {
      notNegative(perHolder);
    }
  }

  /**
   * Decisions without a meeting.
   *
   * @param openDays least days a written procedure stays open
   * @param objectionsToStop reasoned objections that turn it into an item of the next meeting
   * @param silenceIsConsent whether silence counts as yes, otherwise as abstention
   */
  public record WrittenProcedure(int openDays, int objectionsToStop, boolean silenceIsConsent) {

    public WrittenProcedure {
      notNegative(openDays, objectionsToStop);
    }
  }

  /**
   * How long offices and mandates last.
   *
   * @param officeMonths length of a full term of office
   * @param consecutive full terms one person may hold in a row; 0 sets no limit
   * @param interimMonths longest time in office ad interim
   * @param oneOfficePerCountry whether two offices may not be held from one country
   * @param accessDays how long an outgoing person keeps access, without a vote, while no successor
   *     has begun
   * @param mandateNoticeDays how long before its end a mandate's renewal is called for
   */
  public record Terms(
      int officeMonths,
      int consecutive,
      int interimMonths,
      boolean oneOfficePerCountry,
      int accessDays,
      int mandateNoticeDays) {

    public Terms {
      notNegative(officeMonths, consecutive, interimMonths, accessDays, mandateNoticeDays);
    }
  }

  /** The values of the consortium's usual rules, until a body decides its own. */
  public static final Procedure USUAL =
      new Procedure(
          new Voting(Voice.ORGANISATION, Fraction.HALF, true),
          Map.of(
              DecisionKind.ORDINARY, Majority.SIMPLE,
              DecisionKind.ELECTION, Majority.OF_CAST,
              DecisionKind.ADMISSION, Majority.TWO_THIRDS_OF_CAST,
              DecisionKind.EXCLUSION, Majority.SPECIAL,
              DecisionKind.CHANGE_OF_RULES, Majority.TWO_THIRDS_OF_MEMBERS,
              DecisionKind.DOCUMENT, Majority.TWO_THIRDS_OF_CAST,
              DecisionKind.LATE_ITEM, Majority.UNANIMITY),
          new Meetings(45, 15, 21, 14, 10, 15),
          new Proxies(1),
          new WrittenProcedure(14, 1, false),
          new Terms(24, 2, 6, true, 30, 60));

  public Procedure {
    Objects.requireNonNull(voting, "voting");
    majorities = Map.copyOf(majorities);
    if (!majorities.containsKey(DecisionKind.ORDINARY)) {
      throw new IllegalArgumentException("rules name the majority of ordinary decisions");
    }
  }

  /** The majority a kind of decision needs. */
  public Majority majority(DecisionKind kind) {
    Majority named = majorities.get(kind);
    return named == null
        ? Objects.requireNonNull(majorities.get(DecisionKind.ORDINARY), "ordinary")
        : named;
  }

  private static void notNegative(int... numbers) {
    if (Arrays.stream(numbers).anyMatch(number -> number < 0)) {
      throw new IllegalArgumentException("rules count in days, months and persons from 0 up");
    }
  }
}
