package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import permed.landscape.chart.Chart;
import permed.landscape.chart.SvgRenderer;
import permed.landscape.question.Question;
import permed.platform.site.Allowed;
import permed.platform.site.ChartImage;
import permed.platform.site.Right;

/** Charts as images for a page, and as SVG and CSV files to take away. */
@Controller
class ChartController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final int WIDEST = 2000;
  private static final int FILE_WIDTH = 800;

  private final Desk desk;

  ChartController(Desk desk) {
    this.desk = desk;
  }

  /**
   * With a width the drawing alone, for a page that says the rest; without, a figure of its own.
   */
  @GetMapping({"/landscape/chart/{name}.svg", "/s/{snapshot}/landscape/chart/{name}.svg"})
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> svg(@PathVariable String name, HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      Chart chart = chart(visit, name);
      int width = visit.parameters().number("width", SvgRenderer.NARROWEST, WIDEST, 0);
      SvgRenderer renderer = new SvgRenderer(name);
      boolean part = width > 0;
      String svg =
          part
              ? renderer.withoutHeading().render(chart, width)
              : renderer.render(chart, FILE_WIDTH);
      return file(visit, name + ".svg", part)
          .header("Content-Security-Policy", ChartImage.POLICY)
          .contentType(ChartImage.SVG)
          .body(ChartImage.themed(svg));
    }
  }

  @GetMapping({"/landscape/chart/{name}.csv", "/s/{snapshot}/landscape/chart/{name}.csv"})
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> csv(@PathVariable String name, HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return file(visit, name + ".csv", false)
          .contentType(CSV)
          .body(ChartFile.csv(chart(visit, name)));
    }
  }

  private static Chart chart(Visit visit, String id) {
    Optional<FigureName> name = FigureName.parse(id);
    FigureName figure =
        name.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such chart"));
    Asked asked = visit.asked().with(Revision.whole(visit.asked().question()));
    Question cut = Revision.grouped(asked.question(), figure.groupBy());
    return new Figures(asked, visit.reading().day().getYear())
        .draw(figure, Outcomes.answer(visit.reading(), cut));
  }

  private static ResponseEntity.BodyBuilder file(Visit visit, String name, boolean inline) {
    String fileName = "permed-" + visit.reading().id() + "-" + name;
    ContentDisposition shown =
        inline
            ? ContentDisposition.inline().build()
            : ContentDisposition.attachment().filename(fileName).build();
    CacheControl cache =
        visit.mayBeShared()
            ? CacheControl.maxAge(Duration.ofDays(1)).cachePublic()
            : CacheControl.noCache();
    return ResponseEntity.ok()
        .cacheControl(cache)
        .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString());
  }
}
