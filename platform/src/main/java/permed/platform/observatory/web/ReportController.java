package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import permed.landscape.export.Table;
import permed.landscape.snapshot.scorecard.ReportFiles;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.landscape.snapshot.scorecard.ScorecardOutcome;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.TableFile;

/** What funders reported: all of them by year, and the scorecard of each. */
@Controller
class ReportController {

  private final Desk desk;

  ReportController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping({"/funders", "/s/{snapshot}/funders"})
  @Allowed(Right.PUBLIC)
  ModelAndView funders(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Optional<ReportGrid> grid = visit.reading().reported();
      return grid.isEmpty()
          ? tooOld(visit)
          : new ModelAndView(
              "observatory/funders",
              "page",
              new FundersDescriber(visit.asked(), visit.reading()).describe(grid.get()));
    }
  }

  @GetMapping({"/funders.{format}", "/s/{snapshot}/funders.{format}"})
  @Allowed(Right.PUBLIC)
  void funders(
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    try (Visit visit = desk.open(request, locale)) {
      ReportGrid grid = visit.reading().reported().orElseThrow(ReportController::notThere);
      Table table = ReportFiles.grid(grid, visit.reading().id());
      send(visit, "funders", format, table, response);
    }
  }

  /** The funder is a parameter, since its id may hold what a path cannot. */
  @GetMapping({"/scorecard", "/s/{snapshot}/scorecard"})
  @Allowed(Right.PUBLIC)
  ModelAndView scorecard(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Optional<String> funder = visit.parameters().find("funder");
      if (funder.isEmpty()) {
        return new ModelAndView(new RedirectView(visit.asked().links().funders()));
      }
      return switch (visit.reading().scorecard(funder.get())) {
        case ScorecardOutcome.Found found ->
            new ModelAndView(
                "observatory/scorecard",
                "page",
                new ScorecardDescriber(visit.asked(), visit.reading()).describe(found.scorecard()));
        case ScorecardOutcome.NoSuchFunder none -> throw notThere();
        case ScorecardOutcome.TooOld old -> tooOld(visit);
      };
    }
  }

  @GetMapping({"/scorecard.{format}", "/s/{snapshot}/scorecard.{format}"})
  @Allowed(Right.PUBLIC)
  void scorecard(
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    try (Visit visit = desk.open(request, locale)) {
      String funder = visit.parameters().find("funder").orElseThrow(ReportController::notThere);
      if (!(visit.reading().scorecard(funder) instanceof ScorecardOutcome.Found found)) {
        throw notThere();
      }
      Table table = ReportFiles.scorecard(found.scorecard(), visit.reading().id());
      send(visit, "scorecard", format, table, response);
    }
  }

  private static ModelAndView tooOld(Visit visit) {
    return new ModelAndView("observatory/too-old", "snapshot", visit.reading().id());
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static void send(
      Visit visit, String name, String ending, Table table, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, visit.fixed() ? "max-age=86400, public" : "no-cache");
    TableFile.send(table, "permed-" + visit.reading().id() + "-" + name, ending, response);
  }
}
