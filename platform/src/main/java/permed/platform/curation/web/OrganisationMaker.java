package permed.platform.curation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.platform.curation.Curation;
import permed.platform.curation.OrganisationDecision;
import permed.platform.curation.OrganisationVerdict;
import permed.platform.observatory.NamedOrganisation;
import permed.platform.observatory.Reading;
import permed.platform.observatory.RegisteredOrganisation;
import permed.platform.observatory.RegistryCandidate;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.SummaryLine;

/** Makes the page of one organisation of a source. */
@Component
class OrganisationMaker {

  /** What is sent for "none of the registry" and "as the matcher decides". */
  static final String NONE = "none";

  static final String WITHDRAWN = "withdrawn";

  private final Curation curation;
  private final Deciders deciders;
  private final DeskPages desk;

  OrganisationMaker(Curation curation, Deciders deciders, DeskPages desk) {
    this.curation = curation;
    this.deciders = deciders;
    this.desk = desk;
  }

  /**
   * @param search words to look for in the registry; empty for none
   */
  OrganisationPage make(NamedOrganisation named, String search, Reading reading) {
    SourceRecordId id = named.id();
    List<OrganisationDecision> decisions = curation.decisions(id);
    Verdicts verdicts = Verdicts.on(decisions, reading, desk.words());
    List<RegistryCandidate> candidates = reading.candidates(id);
    return new OrganisationPage(
        desk.places(CurationDesk.REGISTRY),
        named.name(),
        "/organisations/" + CurationDesk.encoded(id.toString()),
        known(named, reading),
        candidates.stream().map(this::considered).toList(),
        id.toString(),
        search,
        Form.empty(CurationDesk.FIELDS).withVersion(Math.toIntExact(curation.number(id))),
        CurationDesk.organisation(id),
        choices(candidates, reading.findRegistered(search), decisions),
        decisions.stream().map(one -> deciders.entry(one.act(), verdicts.of(one))).toList(),
        false);
  }

  private List<SummaryLine> known(NamedOrganisation named, Reading reading) {
    String place = RegistryController.place(named.city(), named.country());
    return List.of(
        SummaryLine.of(text("line.id"), named.id().toString()),
        SummaryLine.of(text("line.names"), String.join(" · ", named.names())),
        SummaryLine.of(text("line.place"), place),
        SummaryLine.of(text("line.now"), now(named, reading)));
  }

  private String now(NamedOrganisation named, Reading reading) {
    Optional<RorId> ror = named.registered();
    if (ror.isEmpty()) {
      return named.why() == null
          ? text("is-none")
          : desk.words().text("unmatched." + named.why().name());
    }
    String name =
        reading.registered(ror.get()).map(RegisteredOrganisation::name).orElse(ror.get().url());
    String agreed =
        named.how().stream()
            .map(level -> desk.words().text("level." + level.name()))
            .collect(Collectors.joining(", "));
    return desk.words().text("desk.curation.is", name, ror.get().value()) + " – " + agreed;
  }

  private OrganisationPage.Considered considered(RegistryCandidate one) {
    return new OrganisationPage.Considered(
        one.name(),
        one.ror().url(),
        desk.words().formats().percent(BigDecimal.valueOf(one.score()), BigDecimal.ONE),
        one.how().stream()
            .map(level -> desk.words().text("level." + level.name()))
            .collect(Collectors.joining(", ")),
        one.reasons());
  }

  private List<Choice> choices(
      List<RegistryCandidate> candidates,
      List<RegisteredOrganisation> found,
      List<OrganisationDecision> decisions) {
    Map<String, Choice> offered = new LinkedHashMap<>();
    candidates.forEach(
        one ->
            offered.put(
                one.ror().value(), new Choice(one.ror().value(), one.name(), one.ror().url())));
    found.forEach(one -> offered.putIfAbsent(one.ror().value(), choice(one)));
    List<Choice> choices = new ArrayList<>(offered.values());
    choices.add(Choice.of(NONE, text("say.none")));
    boolean stands =
        decisions.stream()
            .findFirst()
            .filter(one -> !(one.verdict() instanceof OrganisationVerdict.Withdrawn))
            .isPresent();
    if (stands) {
      choices.add(Choice.of(WITHDRAWN, text("say.withdrawn")));
    }
    return choices;
  }

  private static Choice choice(RegisteredOrganisation one) {
    String place = RegistryController.place(one.city(), one.country());
    return new Choice(one.ror().value(), one.name(), place + " · " + one.ror().url());
  }

  private String text(String key) {
    return desk.words().text("desk.curation." + key);
  }
}
