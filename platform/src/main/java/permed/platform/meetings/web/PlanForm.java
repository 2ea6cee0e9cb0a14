package permed.platform.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import permed.platform.meetings.ClockReading;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingTime;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Visibility;

/**
 * The form of what is planned of a meeting.
 *
 * <p>A time the clocks of the place skip is refused with the reason, and one they show twice is
 * asked back.
 */
final class PlanForm {

  /** What the message keys of its fields start with. */
  static final String FIELDS = "desk.meetings.field";

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private PlanForm() {}

  /** A new meeting, in the consortium's zone until somebody says otherwise. */
  static Form fresh(ZoneId consortium, String body) {
    return Form.empty(FIELDS)
        .with("body", body)
        .with("zone", consortium.getId())
        .with("mode", MeetingMode.IN_PERSON)
        .with("visibility", Visibility.PUBLIC);
  }

  static Form filled(MeetingPlan plan, int version) {
    MeetingTime time = plan.time();
    boolean severalDays = !time.localStart().toLocalDate().equals(time.localEnd().toLocalDate());
    return Form.empty(FIELDS)
        .withVersion(version)
        .with("title", plan.title())
        .withDay("on", time.localStart().toLocalDate())
        .with("starts", time.localStart().format(CLOCK))
        .withDay("until", severalDays ? time.localEnd().toLocalDate() : null)
        .with("ends", time.localEnd().format(CLOCK))
        .with("zone", time.zone().getId())
        .with("mode", plan.mode())
        .with("place", plan.place())
        .with("link", plan.link())
        .with("visibility", plan.visibility());
  }

  /** Reads every field, so that all mistakes are told at once; empty if there is one. */
  static Optional<MeetingPlan> read(FormReader form) {
    String title = form.requiredLine("title");
    Optional<MeetingTime> time = time(form);
    Optional<MeetingMode> mode = form.requiredChoice("mode", MeetingMode.class);
    String place = form.line("place");
    String link = form.parsed("link", PlanForm::link, "desk.meetings.no-link").orElse("");
    Optional<Visibility> visibility = form.requiredChoice("visibility", Visibility.class);
    if (form.isWrong() || time.isEmpty() || mode.isEmpty() || visibility.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MeetingPlan(title, time.get(), mode.get(), place, link, visibility.get()));
  }

  private static Optional<MeetingTime> time(FormReader form) {
    Optional<LocalDate> on = form.requiredDay("on");
    Optional<LocalTime> starts = requiredTime(form, "starts");
    Optional<LocalDate> until = form.day("until");
    Optional<LocalTime> ends = requiredTime(form, "ends");
    Optional<ZoneId> zone = form.parsed("zone", Zones::parse, "form.no-choice");
    if (on.isEmpty() || starts.isEmpty() || ends.isEmpty() || zone.isEmpty() || form.isWrong()) {
      return Optional.empty();
    }
    LocalDateTime start = on.get().atTime(starts.get());
    LocalDateTime end = until.orElse(on.get()).atTime(ends.get());
    Optional<Instant> from = instant(form, "starts", start, zone.get());
    Optional<Instant> to = instant(form, "ends", end, zone.get());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!from.get().isBefore(to.get())) {
      form.wrong("ends", "desk.meetings.ends-first");
      return Optional.empty();
    }
    return Optional.of(new MeetingTime(from.get(), to.get(), zone.get(), start, end));
  }

  private static Optional<LocalTime> requiredTime(FormReader form, String name) {
    if (form.line(name).isEmpty()) {
      form.wrong(name, "form.missing");
    }
    return form.time(name);
  }

  private static Optional<Instant> instant(
      FormReader form, String name, LocalDateTime time, ZoneId zone) {
    Optional<ClockReading.Turn> turn = form.choice("turn", ClockReading.Turn.class);
    return switch (ClockReading.of(time, zone, turn.orElse(null))) {
      case ClockReading.Exact exact -> Optional.of(exact.instant());
      case ClockReading.Skipped skipped -> {
        form.wrong(
            name,
            "desk.meetings.skipped",
            MeetingWords.city(zone),
            skipped.from().format(CLOCK),
            skipped.to().format(CLOCK));
        yield Optional.empty();
      }
      case ClockReading.Twice twice -> {
        form.wrong("turn", "desk.meetings.twice", time.format(CLOCK), MeetingWords.city(zone));
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> link(String text) {
    return text.matches("https?://\\S+") ? Optional.of(text) : Optional.empty();
  }
}
