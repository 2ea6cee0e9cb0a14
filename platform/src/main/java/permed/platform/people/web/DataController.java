package permed.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.people.Engagements;
import permed.platform.people.ErasureOutcome.Asked;
import permed.platform.people.ErasureOutcome.Erased;
import permed.platform.people.People;
import permed.platform.people.PersonalRecords;
import permed.platform.people.SignedIn;
import permed.platform.people.web.OwnPages.OwnNavigation;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What the platform holds on the person who asks, and the wish to have it erased. */
@Controller
class DataController {

  private final PersonalRecords records;
  private final People people;
  private final ObjectProvider<Engagements> engagements;
  private final Wordings wordings;
  private final OwnNavigation navigation;
  private final ObjectWriter json;
  private final InstantSource now;

  DataController(
      PersonalRecords records,
      People people,
      ObjectProvider<Engagements> engagements,
      Wordings wordings,
      OwnNavigation navigation,
      JsonMapper json,
      InstantSource now) {
    this.records = records;
    this.people = people;
    this.engagements = engagements;
    this.wordings = wordings;
    this.navigation = navigation;
    this.json = json.writerWithDefaultPrettyPrinter();
    this.now = now;
  }

  @GetMapping("/me/data")
  @Allowed(Right.SIGNED_IN)
  ModelAndView data(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    List<Section> sections =
        records.of(me.person()).entrySet().stream()
            .map(held -> section(held.getKey(), held.getValue(), wording))
            .toList();
    boolean asked = people.erasureAskedAt(me.person()).isPresent();
    return Reply.page("people/data", new DataPage(navigation.of(request, locale), sections, asked));
  }

  @GetMapping("/me/data.json")
  @Allowed(Right.SIGNED_IN)
  ResponseEntity<byte[]> download(@AuthenticationPrincipal SignedIn me) {
    Map<String, Object> all = records.of(me.person());
    ContentDisposition file = ContentDisposition.attachment().filename("my-data.json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(json.writeValueAsBytes(all));
  }

  @GetMapping("/me/erasure")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView erasure(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    return Reply.page(
        "people/erasure", new ErasurePage(navigation.of(request, locale), isEngaged(me)));
  }

  @PostMapping("/me/erasure")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView erase(@AuthenticationPrincipal SignedIn me) {
    Act act = Act.of(me.person().actor(), now.instant());
    return switch (people.requestErasure(me.person(), isEngaged(me), act)) {
      case Erased done -> Reply.seeOther("/", "me.erasure.done", done.pseudonym());
      case Asked waiting -> Reply.seeOther("/me/data", "me.erasure.asked");
    };
  }

  private boolean isEngaged(SignedIn me) {
    return engagements.stream().anyMatch(module -> module.isEngaged(me.person()));
  }

  private Section section(String name, Object held, Wording wording) {
    return new Section(
        wording.textOr("me.data.section." + name, name), json.writeValueAsString(held));
  }

  record Section(String title, String json) {}

  record DataPage(List<Place> places, List<Section> sections, boolean erasureAsked) {}

  record ErasurePage(List<Place> places, boolean engaged) {}
}
