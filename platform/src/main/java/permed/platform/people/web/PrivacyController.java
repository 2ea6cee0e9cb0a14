package permed.platform.people.web;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.people.Retention;
import permed.platform.site.Allowed;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What the platform keeps of a person, why, and for how long, said to everyone. */
@Controller
class PrivacyController {

  private final Retention retention;
  private final Wordings wordings;

  PrivacyController(Retention retention, Wordings wordings) {
    this.retention = retention;
    this.wordings = wordings;
  }

  @GetMapping("/privacy")
  @Allowed(Right.PUBLIC)
  ModelAndView privacy(Locale locale) {
    Wording wording = wordings.in(locale);
    List<SummaryLine> lines =
        retention.rules().stream()
            .map(
                rule ->
                    SummaryLine.of(
                        wording.text("privacy.keeps." + rule.what()), said(rule.after(), wording)))
            .toList();
    return Reply.page("people/privacy", new PrivacyPage(lines));
  }

  private static String said(Period period, Wording wording) {
    return period.toTotalMonths() > 0
        ? wording.count("privacy.months", period.toTotalMonths())
        : wording.count("privacy.days", period.getDays());
  }

  record PrivacyPage(List<SummaryLine> kept) {}
}
