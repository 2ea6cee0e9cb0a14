package permed.platform.observatory.web;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.platform.site.Formats;

/** Dates as exactly as they are known: "2016", "November 2016", "1 November 2016". */
record Dates(Formats formats) {

  /** A dash where nothing is known. */
  String text(@Nullable PartialDate date) {
    if (date == null) {
      return "–";
    }
    if (date.isExact()) {
      return formats.day(date.earliest());
    }
    return date.month() == null ? Integer.toString(date.year()) : formats.month(date.earliest());
  }
}
