package permed.platform.curation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.platform.curation.Curation;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.curation.RulingOutcome;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.NamedOrganisation;
import permed.platform.observatory.Reading;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Says which registered organisation one of a source is. */
@Controller
@RequestMapping(CurationDesk.ORGANISATION)
class OrganisationController {

  private static final String TEMPLATE = "curation/organisation";
  private static final String MEANT = "meant";
  private static final String VERSION = "version";

  private final Curation curation;
  private final Landscape landscape;
  private final OrganisationMaker pages;
  private final Acts acts;

  OrganisationController(
      Curation curation, Landscape landscape, OrganisationMaker pages, Acts acts) {
    this.curation = curation;
    this.landscape = landscape;
    this.pages = pages;
    this.acts = acts;
  }

  /**
   * @param search words to look for in the registry's names
   */
  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView organisation(
      @RequestParam String id, @RequestParam(defaultValue = "") String search) {
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      return Reply.page(TEMPLATE, pages.make(named(id, reading), search, reading));
    }
  }

  @PostMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView decide(
      @RequestParam String id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(CurationDesk.FIELDS, entered);
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      NamedOrganisation named = named(id, reading);
      OrganisationPage page = pages.make(named, form.line("search"), reading);
      Optional<OrganisationVerdict> verdict = read(form, reading);
      form.requiredText("reason");
      if (form.isWrong() || verdict.isEmpty()) {
        return Reply.invalid(TEMPLATE, page.again(form.form(), false));
      }
      return switch (curation.decide(
          named.id(), form.version(), verdict.get(), acts.by(who, form))) {
        case RulingOutcome.Recorded done ->
            Reply.seeOther(CurationDesk.organisation(named.id()), "desk.curation.recorded");
        case RulingOutcome.Stale quicker ->
            Reply.stale(
                TEMPLATE,
                page.again(form.form().with(VERSION, page.form().field(VERSION).value()), true));
      };
    }
  }

  /** An id typed in goes before one chosen. */
  private static Optional<OrganisationVerdict> read(FormReader form, Reading reading) {
    Optional<RorId> typed = form.parsed("ror", RorId::parse, "desk.curation.no-ror");
    typed
        .filter(ror -> reading.registered(ror).isEmpty())
        .ifPresent(ror -> form.wrong("ror", "desk.curation.unknown-ror"));
    if (typed.isPresent()) {
      return typed.map(OrganisationVerdict.Registered::new);
    }
    String chosen = form.line(MEANT);
    return switch (chosen) {
      case OrganisationMaker.NONE -> Optional.of(new OrganisationVerdict.NotRegistered());
      case OrganisationMaker.WITHDRAWN -> Optional.of(new OrganisationVerdict.Withdrawn());
      default -> {
        Optional<OrganisationVerdict> registered =
            RorId.parse(chosen).map(OrganisationVerdict.Registered::new);
        if (registered.isEmpty() && form.line("ror").isEmpty()) {
          form.wrong(MEANT, "form.missing-choice");
        }
        yield registered;
      }
    };
  }

  /** As the landscape names it; one it does not have any more by its id, if somebody decided. */
  private NamedOrganisation named(String text, Reading reading) {
    SourceRecordId id = SourceRecordId.parse(text).orElseThrow(CurationDesk::unknown);
    return reading
        .organisation(id)
        .or(
            () ->
                curation.number(id) > 0
                    ? Optional.of(
                        new NamedOrganisation(
                            id, List.of(), "", "", null, List.of(), null, "", null))
                    : Optional.empty())
        .orElseThrow(CurationDesk::unknown);
  }
}
