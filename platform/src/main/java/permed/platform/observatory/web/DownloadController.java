package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import permed.landscape.export.Table;
import permed.landscape.question.AnswerTable;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.question.HitList;
import permed.landscape.question.Question;
import permed.landscape.question.ResultTable;
import permed.landscape.snapshot.store.Snapshot;
import permed.platform.observatory.Reading;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.TableFile;

/** Any result to take away, whole, as CSV, JSON, XLSX or Parquet. */
@Controller
class DownloadController {

  private final Desk desk;

  DownloadController(Desk desk) {
    this.desk = desk;
  }

  /** The projects behind a figure, newest first, streamed without a cap. */
  @GetMapping({"/landscape/projects.{format}", "/s/{snapshot}/landscape/projects.{format}"})
  @Allowed(Right.PUBLIC)
  void projects(
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    try (Visit visit = desk.open(request, locale)) {
      send(visit, "projects", format, projects(visit), response);
    }
  }

  /** The rows of an answer. */
  @GetMapping({"/landscape/table.{format}", "/s/{snapshot}/landscape/table.{format}"})
  @Allowed(Right.PUBLIC)
  void table(
      @PathVariable String format,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale)
      throws IOException {
    try (Visit visit = desk.open(request, locale)) {
      Table rows =
          AnswerTable.of(
              Outcomes.answer(visit.reading(), visit.asked().question()), context(visit));
      send(visit, "table", format, rows, response);
    }
  }

  private static Table projects(Visit visit) {
    Question question = visit.asked().question();
    Reading reading = visit.reading();
    return switch (reading.answers().list(question, Sort.NEWEST)) {
      case HitList.Listed hits ->
          ResultTable.of(question, hits, reading.answers(), reading.snapshot(), context(visit));
      case HitList.Malformed malformed -> throw UnreadableQuestionException.of(malformed.error());
    };
  }

  private static Map<String, String> context(Visit visit) {
    Snapshot snapshot = visit.reading().snapshot();
    return ResultTable.context(visit.asked().question(), snapshot);
  }

  private static void send(
      Visit visit, String name, String ending, Table table, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, visit.fixed() ? "max-age=86400, public" : "no-cache");
    TableFile.send(table, "permed-" + visit.reading().id() + "-" + name, ending, response);
  }
}
