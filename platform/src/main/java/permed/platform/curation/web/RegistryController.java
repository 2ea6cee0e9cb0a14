package permed.platform.curation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.store.Manifest;
import permed.platform.curation.Curation;
import permed.platform.curation.OrganisationDecision;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.NamedOrganisation;
import permed.platform.observatory.Reading;
import permed.platform.observatory.UnlinkedOrganisation;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The organisations nobody could be sure of, those in the most projects first. */
@Controller
@RequestMapping(CurationDesk.REGISTRY)
class RegistryController {

  private final Curation curation;
  private final Landscape landscape;
  private final Deciders deciders;
  private final DeskPages desk;

  RegistryController(Curation curation, Landscape landscape, Deciders deciders, DeskPages desk) {
    this.curation = curation;
    this.landscape = landscape;
    this.deciders = deciders;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView registry() {
    Set<SourceRecordId> decided = curation.decidedOrganisations();
    try (Reading reading = landscape.open().orElseThrow(CurationDesk::unknown)) {
      List<OrganisationDecision> newest = curation.newestDecisions();
      Verdicts verdicts = Verdicts.on(newest, reading, desk.words());
      return Reply.page(
          "curation/registry",
          new RegistryPage(
              desk.places(CurationDesk.REGISTRY),
              used(reading.manifest()),
              reading.unlinkedOrganisations().stream()
                  .filter(one -> !decided.contains(one.organisation().id()))
                  .map(this::waiting)
                  .toList(),
              newest.stream().map(one -> decided(one, verdicts)).toList()));
    }
  }

  private static String used(Manifest manifest) {
    Manifest.Registry registry = manifest.references().registry();
    return registry == null ? "" : registry.attribution() + ", " + registry.dumpDate();
  }

  private RegistryPage.Waiting waiting(UnlinkedOrganisation one) {
    NamedOrganisation named = one.organisation();
    BigDecimal score = BigDecimal.valueOf(one.best().score());
    return new RegistryPage.Waiting(
        CurationDesk.organisation(named.id()),
        named.name(),
        place(named.city(), named.country()),
        desk.words().formats().whole(one.projects()),
        one.best().name() + ", " + desk.words().formats().percent(score, BigDecimal.ONE),
        desk.words().text("unmatched." + Objects.requireNonNull(named.why()).name()));
  }

  private RegistryPage.Decided decided(OrganisationDecision one, Verdicts verdicts) {
    return new RegistryPage.Decided(
        CurationDesk.organisation(one.organisation()),
        one.organisation().toString(),
        verdicts.of(one),
        deciders.moment(one.act()),
        deciders.who(one.act()),
        one.act().reason());
  }

  static String place(String city, String country) {
    List<String> parts = new ArrayList<>();
    parts.add(city);
    Country.parse(country).map(one -> one.name(Locale.UK)).ifPresent(parts::add);
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
