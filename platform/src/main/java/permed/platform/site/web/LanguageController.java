package permed.platform.site.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import permed.platform.site.Allowed;
import permed.platform.site.Languages;
import permed.platform.site.LocalPath;
import permed.platform.site.Right;

/** Where a reader chooses the language of the pages. */
@Controller
class LanguageController {

  @GetMapping("/language")
  @Allowed(Right.PUBLIC)
  String choose(@RequestParam(name = "return", defaultValue = "/") String back, Model model) {
    model.addAttribute("languages", Languages.ALL.stream().map(LanguageChoice::of).toList());
    model.addAttribute("back", LocalPath.orHome(back).path());
    return "site/language";
  }

  @PostMapping("/language")
  @Allowed(Right.PUBLIC)
  ResponseEntity<Void> chosen(
      @RequestParam(ChosenLanguage.PARAMETER) String lang,
      @RequestParam(name = "return", defaultValue = "/") String back) {
    String language = Languages.parse(lang).orElse(Languages.ALL.getFirst()).getLanguage();
    ResponseCookie cookie =
        ResponseCookie.from(ChosenLanguage.COOKIE, language)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(LocalPath.orHome(back).path()))
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .build();
  }
}
