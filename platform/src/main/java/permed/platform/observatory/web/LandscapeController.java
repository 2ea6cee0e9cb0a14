package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import permed.landscape.question.Exploration;
import permed.landscape.question.Exploring;
import permed.landscape.question.Question;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** The results page: who funds what. */
@Controller
class LandscapeController {

  private final Desk desk;

  LandscapeController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping("/")
  @Allowed(Right.PUBLIC)
  RedirectView home() {
    return new RedirectView("/landscape");
  }

  @GetMapping({"/landscape", "/s/{snapshot}/landscape"})
  @Allowed(Right.PUBLIC)
  ModelAndView landscape(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      String address = visit.asked().links().landscape(question(visit), visit.asked().view());
      if (Canonical.differs(request, address)) {
        return new ModelAndView(new RedirectView(address));
      }
      return switch (visit.reading().answers().explore(exploring(visit))) {
        case Exploration.Found found -> page(visit, found, request);
        case Exploration.Malformed malformed -> mistaken(visit, malformed);
      };
    }
  }

  private static Question question(Visit visit) {
    return Revision.whole(visit.asked().question());
  }

  private static Exploring exploring(Visit visit) {
    View view = visit.asked().view();
    return new Exploring(
        question(visit),
        FacetLister.SHOWN,
        FacetLister.VALUES,
        view.sort(),
        view.page(),
        view.size());
  }

  private ModelAndView page(Visit visit, Exploration.Found found, HttpServletRequest request) {
    Asked asked = visit.asked().with(question(visit));
    FacetLister facets = new FacetLister(asked);
    LandscapePage page =
        new LandscapePage(
            asked.wording().text("landscape.title"),
            form(asked).fill(action(asked), null),
            new AnswerTeller(asked, visit.reading()).tell(found),
            facets.chosen(new StatedLabels(visit.reading())),
            facets.list(found.facets()),
            new FigurePlanner(asked, visit.reading(), FigurePlanner.BESIDE_FILTERS).plan(found),
            new HitLister(asked).list(found.hits()));
    String view = Canonical.isFragment(request) ? ":: landscape" : "";
    return new ModelAndView("observatory/landscape" + view, "page", page)
        .addObject("funders", asked.links().funders());
  }

  private ModelAndView mistaken(Visit visit, Exploration.Malformed malformed) {
    Asked asked = visit.asked();
    LandscapePage page =
        new LandscapePage(
            asked.wording().text("landscape.title"),
            form(asked).fill(action(asked), malformed.error()),
            null,
            List.of(),
            List.of(),
            List.of(),
            null);
    ModelAndView answer = new ModelAndView("observatory/landscape", "page", page);
    answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }

  private FormFiller form(Asked asked) {
    return new FormFiller(asked, desk.longestQuery(), FacetLister.BOXED);
  }

  private static String action(Asked asked) {
    return asked.links().prefix() + "/landscape";
  }
}
