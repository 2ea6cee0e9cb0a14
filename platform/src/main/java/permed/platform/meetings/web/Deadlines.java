package permed.platform.meetings.web;

import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.meetings.EndOfDay;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.Timetable;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/**
 * The deadlines that follow from a plan, as they are shown before anything is saved.
 *
 * @param seal names exactly these deadlines; a plan is saved only with the seal of what was shown
 * @param warning that notice is too late already, empty while it is not
 */
record Deadlines(
    Timetable days, List<SummaryLine> lines, String rules, String seal, String warning) {

  static Deadlines of(Ledger ledger, Body body, MeetingPlan plan, Instant now, Wording wording) {
    Procedure.Meetings rules =
        ledger
            .rulesOf(body.id(), plan.time().firstDay())
            .map(RulesOfProcedure::procedure)
            .orElse(Procedure.USUAL)
            .meetings();
    Timetable days = Timetable.of(plan.time(), plan.mode(), rules);
    MeetingWords words = new MeetingWords(wording);
    return new Deadlines(
        days,
        List.of(
            line("notice", days.notice(), words),
            line("agenda", days.agenda(), words),
            line("late-items", days.lateItems(), words),
            line("minutes", days.minutes(), words),
            line("minutes-stand", days.minutesStand(), words)),
        rules(ledger, body, plan, wording),
        seal(days),
        days.isTooLateForNotice(now)
            ? wording.text("desk.meetings.too-late", words.end(days.notice()))
            : "");
  }

  private static SummaryLine line(String name, EndOfDay end, MeetingWords words) {
    return SummaryLine.of(words.wording().text("desk.meetings.deadline." + name), words.end(end));
  }

  private static String rules(Ledger ledger, Body body, MeetingPlan plan, Wording wording) {
    return ledger
        .rulesOf(body.id(), plan.time().firstDay())
        .map(version -> wording.text("desk.meetings.by-rules", "" + version.version()))
        .orElse(wording.text("desk.meetings.by-usual-rules"));
  }

  private static String seal(Timetable days) {
    StringJoiner seal = new StringJoiner(" ");
    List.of(days.notice(), days.agenda(), days.lateItems(), days.minutes(), days.minutesStand())
        .forEach(end -> seal.add(end.instant().toString()));
    return seal.toString();
  }
}
