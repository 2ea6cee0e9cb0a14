package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionText;
import permed.platform.observatory.Landscape;
import permed.platform.site.Allowed;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/** The landscape for programs: the same questions, answered as JSON. */
@RestController
class ApiController {

  private static final int USUAL_SIZE = 100;

  private final Desk desk;
  private final Landscape landscape;
  private final PublicAddress address;
  private final PlatformSettings.Limits limits;

  ApiController(Desk desk, Landscape landscape, PublicAddress address, PlatformSettings settings) {
    this.desk = desk;
    this.landscape = landscape;
    this.address = address;
    this.limits = settings.limits();
  }

  @GetMapping(
      path = {"/api/v1/answer", "/s/{snapshot}/api/v1/answer"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  AnswerBody answer(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return AnswerBody.of(
          Outcomes.answer(visit.reading(), visit.asked().question()),
          visit.reading(),
          address.of(request));
    }
  }

  @GetMapping(
      path = {"/api/v1/projects", "/s/{snapshot}/api/v1/projects"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  ProjectsBody projects(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Question question = Revision.whole(visit.asked().question());
      int size = visit.parameters().number("size", 1, limits.apiPageSize(), USUAL_SIZE);
      ProjectPages.Page page =
          new ProjectPages(visit.reading())
              .page(
                  question,
                  visit.parameters().find("after").map(ApiController::id).orElse(null),
                  size);
      List<ProjectBody> projects =
          page.ids().stream()
              .flatMap(id -> visit.reading().award(id).stream())
              .map(ProjectBody::of)
              .toList();
      return new ProjectsBody(
          QuestionText.write(question),
          visit.reading().id(),
          page.total(),
          projects,
          page.more() ? next(visit, question, size, page.ids().getLast(), request) : "");
    }
  }

  @GetMapping(
      path = {"/api/v1/projects/{source}/{id}", "/s/{snapshot}/api/v1/projects/{source}/{id}"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  ProjectBody project(
      @PathVariable String source,
      @PathVariable String id,
      HttpServletRequest request,
      Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return SourceRecordId.parse(source + ":" + id)
          .flatMap(visit.reading()::award)
          .map(ProjectBody::of)
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
  }

  @GetMapping(path = "/api/v1/snapshots", produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  List<SnapshotBody> snapshots(HttpServletRequest request) {
    return landscape.list(Standing.of(request)).stream().map(SnapshotBody::of).toList();
  }

  /** The next page comes from the same snapshot, so that no project is missed or told twice. */
  private String next(
      Visit visit, Question question, int size, SourceRecordId last, HttpServletRequest request) {
    return address.of(request) + Links.to(visit.reading().id()).apiProjects(question, size, last);
  }

  private static SourceRecordId id(String text) {
    return SourceRecordId.parse(text)
        .orElseThrow(
            () ->
                UnreadableQuestionException.of(
                    "after", text, "This must be the id of a project, such as cordis:731366."));
  }
}
