package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** The pages of one project, one organisation and one funder. */
@Controller
class RecordController {

  private final Desk desk;

  RecordController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping({"/projects/{source}/{id}", "/s/{snapshot}/projects/{source}/{id}"})
  @Allowed(Right.PUBLIC)
  ModelAndView project(
      @PathVariable String source,
      @PathVariable String id,
      HttpServletRequest request,
      Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Award award =
          SourceRecordId.parse(source + ":" + id)
              .flatMap(visit.reading()::award)
              .orElseThrow(RecordController::unknown);
      ProjectPage page = new ProjectPageMaker(visit.asked(), visit.reading()).make(award);
      return new ModelAndView("observatory/project", "page", page);
    }
  }

  @GetMapping({"/organisations/{id}", "/s/{snapshot}/organisations/{id}"})
  @Allowed(Right.PUBLIC)
  ModelAndView organisation(@PathVariable String id, HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      ProfilePage page =
          new ProfileMaker(visit.asked(), visit.reading())
              .organisation(id)
              .orElseThrow(RecordController::unknown);
      return new ModelAndView("observatory/profile", "page", page);
    }
  }

  @GetMapping({"/funders/{id}", "/s/{snapshot}/funders/{id}"})
  @Allowed(Right.PUBLIC)
  ModelAndView funder(@PathVariable String id, HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      ProfilePage page =
          new ProfileMaker(visit.asked(), visit.reading())
              .funder(id)
              .orElseThrow(RecordController::unknown);
      return new ModelAndView("observatory/profile", "page", page);
    }
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
