package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.observatory.Landscape;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/** What the figures stand on: deliveries, rows, findings. */
@Controller
class ProvenanceController {

  private final Desk desk;
  private final Landscape landscape;

  ProvenanceController(Desk desk, Landscape landscape) {
    this.desk = desk;
    this.landscape = landscape;
  }

  @GetMapping({"/data", "/s/{snapshot}/data"})
  @Allowed(Right.PUBLIC)
  ModelAndView data(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      ProvenanceDescriber describer = new ProvenanceDescriber(visit.asked(), visit.reading());
      ProvenancePage page = describer.describe(landscape.list(Standing.of(request)));
      return new ModelAndView("observatory/data", "page", page)
          .addObject("funders", visit.asked().links().funders());
    }
  }
}
