package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Taxonomy;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;
import permed.platform.site.Wording;

/** Tells everything known of one award. */
record ProjectDescriber(Award award, Links links, Wording wording) {

  private static final Set<Participation.Role> PAID =
      Set.of(Participation.Role.COORDINATOR, Participation.Role.PARTICIPANT);

  private Project project() {
    return award.merged();
  }

  List<Fact> facts() {
    Project project = project();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(text("project.start"), day(project.timing().start())));
    facts.add(Fact.of(text("project.end"), day(project.timing().end())));
    if (project.timing().signed() != null) {
      facts.add(Fact.of(text("project.signed"), day(project.timing().signed())));
    }
    if (!project.timing().reportedStatus().isBlank()) {
      facts.add(Fact.of(text("project.reported-status"), project.timing().reportedStatus()));
    }
    for (Taxonomy taxonomy : Taxonomy.OF_FUNDING) {
      project.codes(taxonomy).forEach(code -> facts.add(fact(taxonomy, code)));
    }
    project.relations().stream()
        .filter(relation -> relation.kind() != Relation.Kind.SAME_AS)
        .forEach(relation -> facts.add(fact(relation)));
    if (!project.description().doi().isEmpty()) {
      String doi = project.description().doi();
      facts.add(Fact.linked("DOI", doi, "https://doi.org/" + doi));
    }
    return facts;
  }

  private Fact fact(Relation relation) {
    return Fact.of(text("relation." + relation.kind().name()), Sources.name(relation.to()));
  }

  private Fact fact(Taxonomy taxonomy, CodeAssignment code) {
    String label = text("dimension." + taxonomy.id());
    boolean named = !code.label().equals(code.code());
    Fact fact = Fact.of(label, code.label());
    return named ? fact.remarked(code.code()) : fact;
  }

  Grid funding() {
    boolean choice = award.lines().stream().anyMatch(line -> !line.counts());
    List<Grid.Head> heads = new ArrayList<>();
    heads.add(Grid.Head.text(text("column.payer")));
    heads.add(Grid.Head.text(text("column.kind")));
    heads.add(Grid.Head.text(text("column.basis")));
    if (choice) {
      heads.add(Grid.Head.text(text("column.counts")));
    }
    heads.add(Grid.Head.text(text("column.pointer")));
    heads.add(Grid.Head.number(text("column.money")));
    return new Grid(
        "funding",
        text("project.funding"),
        heads,
        award.lines().stream().map(line -> funding(line, choice)).toList(),
        text("project.funding.empty"),
        choice ? text("project.funding.once") : missingContributions());
  }

  private List<Grid.Cell> funding(Counting.Verdict verdict, boolean choice) {
    FundingLine line = verdict.line();
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(new Grid.Cell(line.payer().name(), links.funder(line.payer().id())));
    cells.add(Grid.Cell.of(text("kind." + line.kind().name())));
    cells.add(Grid.Cell.of(text("basis." + line.basis().name())));
    if (choice) {
      cells.add(counts(verdict.instead()));
    }
    cells.add(Grid.Cell.of(line.where().toString()));
    cells.add(Grid.Cell.of(exact(line.amount())));
    return cells;
  }

  private Grid.Cell counts(Counting.@Nullable Instead instead) {
    if (instead == null) {
      return Grid.Cell.of(text("line.counts"));
    }
    String why = wording.text("line.not." + instead.kind().id(), Sources.name(instead.record()));
    return new Grid.Cell(why, links.project(instead.record()));
  }

  /** A sum of contributions is too low where somebody who is usually paid states none. */
  private String missingContributions() {
    boolean summed =
        project().fundingLines().stream()
            .anyMatch(line -> line.basis() == FundingLine.Basis.SUM_OF_CONTRIBUTIONS);
    long missing =
        project().participations().stream()
            .filter(part -> PAID.contains(part.role()) && part.share() == null)
            .count();
    return summed && missing > 0
        ? wording.text("project.funding.missing", wording.formats().whole(missing))
        : "";
  }

  Grid participants() {
    List<Participation> inOrder =
        project().participations().stream()
            .sorted(Comparator.comparing(p -> p.role() != Participation.Role.COORDINATOR))
            .toList();
    return new Grid(
        "participants",
        text("project.participants"),
        List.of(
            Grid.Head.text(text("dimension.organisation")),
            Grid.Head.text(text("column.role")),
            Grid.Head.text(text("column.country")),
            Grid.Head.text(text("dimension.organisation-type")),
            Grid.Head.number(text("column.contribution"))),
        inOrder.stream().map(this::participant).toList(),
        text("project.participants.empty"),
        "");
  }

  private List<Grid.Cell> participant(Participation part) {
    var organisation = part.organisation();
    String role = text("role." + part.role().name());
    Money share = part.share();
    String type = organisation.type().code();
    return List.of(
        organisation.name().isEmpty()
            ? Grid.Cell.of(text("project.unnamed"))
            : new Grid.Cell(organisation.name(), links.organisation(organisation.id().toString())),
        Grid.Cell.of(part.ended() ? role + ", " + text("role.ended") : role),
        Grid.Cell.of(country(organisation.country())),
        Grid.Cell.of(type.isEmpty() ? "–" : text("organisation-type." + type)),
        Grid.Cell.of(share == null ? "–" : exact(share)));
  }

  private String country(@Nullable Country country) {
    return country == null ? "–" : country.name(wording.locale());
  }

  Grid fields() {
    List<List<Grid.Cell>> rows =
        project().codes(Taxonomy.EUROSCIVOC).stream()
            .map(
                code ->
                    List.of(
                        Grid.Cell.of(String.join(" › ", code.path())),
                        Grid.Cell.of(code.code()),
                        Grid.Cell.of(code.version()),
                        Grid.Cell.of(share(code.weight()))))
            .toList();
    return new Grid(
        "fields",
        text("project.fields"),
        List.of(
            Grid.Head.text(text("dimension.euroscivoc")),
            Grid.Head.text(text("column.code")),
            Grid.Head.text(text("column.version")),
            Grid.Head.number(text("column.share"))),
        rows,
        text("project.fields.empty"),
        text("project.fields.note"));
  }

  private String share(double weight) {
    return wording.formats().percent(BigDecimal.valueOf(weight), BigDecimal.ONE);
  }

  /** The record's texts in all its languages. */
  List<ProjectPage.Text> texts(List<LocalText> texts) {
    return texts.stream().map(t -> new ProjectPage.Text(foreign(t.language()), t.text())).toList();
  }

  private String foreign(String language) {
    boolean own = language.equals(wording.locale().getLanguage()) || language.equals("und");
    return own ? "" : language;
  }

  private String exact(Money money) {
    return money.currency().getCurrencyCode()
        + "\u00a0"
        + wording.formats().exact(money.amount(), money.currency());
  }

  String day(@Nullable PartialDate date) {
    return new Dates(wording.formats()).text(date);
  }

  private String text(String key) {
    return wording.text(key);
  }
}
