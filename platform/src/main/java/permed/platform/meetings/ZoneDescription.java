package permed.platform.meetings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes in a calendar file how the clocks of a zone go in some years: each change, and where it
 * comes back every year by a rule of the week, that rule.
 */
final class ZoneDescription {

  private static final int YEARS_A_RULE_IS_TRIED_ON = 28;

  private final Years years;
  private final ZoneRules rules;
  private final VTimeZone zone = new VTimeZone();
  private final Set<ZoneOffsetTransitionRule> told = new HashSet<>();

  private ZoneDescription(Years years) {
    this.years = years;
    this.rules = years.zone().getRules();
  }

  static VTimeZone of(Years years) {
    return new ZoneDescription(years).describe();
  }

  private VTimeZone describe() {
    zone.add(new TzId(years.zone().getId()));
    ZonedDateTime start = LocalDate.of(years.first(), 1, 1).atStartOfDay(years.zone());
    ZoneOffset offset = start.getOffset();
    zone.add(observance(start.toInstant(), start.toLocalDateTime(), offset, offset));
    ZoneOffsetTransition change = rules.nextTransition(start.toInstant());
    while (change != null && change.getDateTimeBefore().getYear() <= years.last()) {
      tell(change);
      change = rules.nextTransition(change.getInstant());
    }
    return zone;
  }

  private void tell(ZoneOffsetTransition change) {
    Optional<ZoneOffsetTransitionRule> rule = yearlyRule(change);
    if (rule.isPresent() && !told.add(rule.get())) {
      return;
    }
    Observance observance =
        observance(
            change.getInstant(),
            change.getDateTimeBefore(),
            change.getOffsetBefore(),
            change.getOffsetAfter());
    rule.ifPresent(yearly -> observance.add(new RRule<LocalDateTime>(recurrence(yearly))));
    zone.add(observance);
  }

  private Observance observance(Instant at, LocalDateTime before, ZoneOffset from, ZoneOffset to) {
    Observance observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
    observance.add(new DtStart<>(before));
    observance.add(new TzOffsetFrom(from));
    observance.add(new TzOffsetTo(to));
    return observance;
  }

  private Optional<ZoneOffsetTransitionRule> yearlyRule(ZoneOffsetTransition change) {
    int year = change.getDateTimeBefore().getYear();
    return rules.getTransitionRules().stream()
        .filter(rule -> rule.createTransition(year).equals(change))
        .filter(rule -> comesBack(rule, year))
        .findFirst();
  }

  /** Whether the rule falls on its weekday on the clocks of the place, every year. */
  private static boolean comesBack(ZoneOffsetTransitionRule rule, int from) {
    return rule.getDayOfWeek() != null
        && IntStream.range(from, from + YEARS_A_RULE_IS_TRIED_ON)
            .allMatch(
                year ->
                    weekday(rule, year)
                        .filter(
                            rule.createTransition(year).getDateTimeBefore().toLocalDate()::equals)
                        .isPresent());
  }

  /** The day the recurrence names; empty for a rule no recurrence of ours says. */
  private static Optional<LocalDate> weekday(ZoneOffsetTransitionRule rule, int year) {
    int indicator = rule.getDayOfMonthIndicator();
    LocalDate month = LocalDate.of(year, rule.getMonth(), 1);
    if (indicator == -1) {
      return Optional.of(month.with(TemporalAdjusters.lastInMonth(rule.getDayOfWeek())));
    }
    return indicator > 0 && indicator % 7 == 1
        ? Optional.of(
            month.with(TemporalAdjusters.dayOfWeekInMonth(nth(indicator), rule.getDayOfWeek())))
        : Optional.empty();
  }

  private static String recurrence(ZoneOffsetTransitionRule rule) {
    int indicator = rule.getDayOfMonthIndicator();
    int nth = indicator == -1 ? -1 : nth(indicator);
    return "FREQ=YEARLY;BYMONTH="
        + rule.getMonth().getValue()
        + ";BYDAY="
        + nth
        + twoLetters(rule.getDayOfWeek());
  }

  private static int nth(int indicator) {
    return indicator / 7 + 1;
  }

  private static String twoLetters(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /** The years in which a file tells times of a zone, both included. */
  record Years(ZoneId zone, int first, int last) {

    static Years around(ZonedDateTime time) {
      return new Years(time.getZone(), time.getYear(), time.getYear());
    }

    Years and(Years other) {
      return new Years(zone, Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
