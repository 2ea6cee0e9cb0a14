package permed.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.people.Consent;
import permed.platform.people.CorrectOutcome.Corrected;
import permed.platform.people.CorrectOutcome.EmailTaken;
import permed.platform.people.CorrectOutcome.Stale;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.SignedIn;
import permed.platform.people.web.OwnPages.OwnNavigation;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wordings;

/** Where a person corrects the own name, telephone, language and zone, and joins the directory. */
@Controller
class DetailsController {

  private static final String TEMPLATE = "people/details";

  private final People people;
  private final Wordings wordings;
  private final OwnNavigation navigation;
  private final InstantSource now;

  DetailsController(People people, Wordings wordings, OwnNavigation navigation, InstantSource now) {
    this.people = people;
    this.wordings = wordings;
    this.navigation = navigation;
    this.now = now;
  }

  @GetMapping("/me/details")
  @Allowed(Right.SIGNED_IN)
  ModelAndView details(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Person person = people.get(me.person());
    return Reply.page(TEMPLATE, page(person, DetailsForm.of(person), request, locale));
  }

  @PostMapping("/me/details")
  @Allowed(Right.SIGNED_IN)
  ModelAndView correct(
      @AuthenticationPrincipal SignedIn me,
      @RequestParam MultiValueMap<String, String> entered,
      HttpServletRequest request,
      Locale locale) {
    Person person = people.get(me.person());
    FormReader form = DetailsForm.read(entered);
    PersonDetails details = DetailsForm.details(form, person);
    if (form.isWrong()) {
      return Reply.invalid(TEMPLATE, page(person, form.form(), request, locale));
    }
    Act act = Act.of(me.person().actor(), now.instant());
    return switch (people.correct(me.person(), form.version(), details, act)) {
      case Corrected ok -> Reply.seeOther("/me/details", "me.details.saved");
      case Stale stale ->
          Reply.stale(
              TEMPLATE,
              page(stale.current(), form.form(), request, locale).stale(stale.current().version()));
      case EmailTaken taken -> throw new IllegalStateException("an unchanged address was taken");
    };
  }

  @PostMapping("/me/listing")
  @Allowed(Right.SIGNED_IN)
  ModelAndView consent(@AuthenticationPrincipal SignedIn me, @RequestParam boolean listed) {
    people.consentToDirectory(me.person(), listed, Act.of(me.person().actor(), now.instant()));
    return Reply.seeOther("/me/details", listed ? "me.listing.given" : "me.listing.taken-back");
  }

  private DetailsPage page(Person person, Form form, HttpServletRequest request, Locale locale) {
    List<Consent> consents = people.consents(person.id());
    String since =
        consents.isEmpty()
            ? ""
            : wordings.in(locale).formats().moment(consents.getLast().at(), person.zone());
    return new DetailsPage(
        navigation.of(request, locale),
        form,
        false,
        Objects.requireNonNullElse(person.email(), ""),
        person.listed(),
        since,
        DetailsForm.languages(),
        DetailsForm.zones());
  }

  record DetailsPage(
      List<Place> places,
      Form form,
      boolean stale,
      String email,
      boolean listed,
      String since,
      List<Choice> languages,
      List<Choice> zones) {

    /** Saving again, having seen the other's change, is then based on it. */
    DetailsPage stale(int version) {
      return new DetailsPage(
          places, form.withVersion(version), true, email, listed, since, languages, zones);
    }
  }
}
