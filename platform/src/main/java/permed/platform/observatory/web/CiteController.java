package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import permed.landscape.question.Answer;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** A figure ready to be cited, with the link that always gives it. */
@Controller
class CiteController {

  private static final MediaType BIBTEX =
      new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);
  private static final MediaType RIS =
      new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8);

  private final Desk desk;
  private final PublicAddress address;

  CiteController(Desk desk, PublicAddress address) {
    this.desk = desk;
    this.address = address;
  }

  /** A citation names a snapshot, so an address without one leads to the snapshot that serves. */
  @GetMapping("/cite")
  @Allowed(Right.PUBLIC)
  RedirectView cite(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return new RedirectView(Links.to(visit.reading().id()).cite(visit.asked().question()));
    }
  }

  @GetMapping("/s/{snapshot}/cite")
  @Allowed(Right.PUBLIC)
  ModelAndView citation(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      CitePage page = writer(visit, request).page();
      return new ModelAndView("observatory/cite", "page", page);
    }
  }

  @GetMapping("/s/{snapshot}/cite.bib")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> bibtex(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return file("bib", BIBTEX, visit, writer(visit, request).bibtex());
    }
  }

  @GetMapping("/s/{snapshot}/cite.ris")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> ris(HttpServletRequest request, Locale locale) {
    try (Visit visit = desk.open(request, locale)) {
      return file("ris", RIS, visit, writer(visit, request).ris());
    }
  }

  private CitationWriter writer(Visit visit, HttpServletRequest request) {
    Answer answer = Outcomes.answer(visit.reading(), visit.asked().question());
    return new CitationWriter(visit.asked(), visit.reading(), answer, address.of(request));
  }

  private static ResponseEntity<String> file(
      String ending, MediaType type, Visit visit, String body) {
    String name = "permed-" + visit.reading().id() + "." + ending;
    ContentDisposition shown = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
        .body(body);
  }
}
