package permed.platform.members.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.kernel.place.Country;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Ror;
import permed.platform.members.Slug;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** The form of what is recorded of an organisation. */
record OrganisationForm(Wording words) {

  List<Control> controls() {
    return List.of(
        Control.text("name"),
        Control.text("short-name"),
        Control.text("slug"),
        Control.choose("kind", kinds()),
        Control.choose("country", countries()),
        Control.text("ror"),
        Control.text("website"),
        Control.lines("funders", 2),
        Control.lines("reason", 2),
        Control.text("evidence"));
  }

  private List<Choice> kinds() {
    return Arrays.stream(OrganisationKind.values())
        .map(kind -> Choice.of(kind.name(), words.text("members.kind." + kind)))
        .toList();
  }

  List<Choice> countries() {
    return Country.all().stream()
        .map(country -> Choice.of(country.code(), country.name(words.locale())))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  Form filled(Organisation organisation) {
    Country country = organisation.country();
    return Form.empty(MembersDesk.FIELDS)
        .withVersion(organisation.version())
        .with("name", organisation.name())
        .with("short-name", organisation.shortName())
        .with("slug", organisation.slug())
        .with("kind", organisation.kind())
        .with("country", country == null ? null : country.code())
        .with("ror", organisation.ror())
        .with("website", organisation.website())
        .with("funders", String.join("\n", new TreeSet<>(organisation.funders())));
  }

  /** Reads every field, so that all mistakes are told at once; empty if there is one. */
  Optional<OrganisationDetails> read(FormReader form) {
    String name = form.requiredLine("name");
    String shortName = form.requiredLine("short-name");
    Optional<String> slug = slug(form, shortName);
    Optional<OrganisationKind> kind = form.requiredChoice("kind", OrganisationKind.class);
    Optional<Country> country = form.parsed("country", Country::parse, "form.no-choice");
    Optional<String> ror = form.parsed("ror", Ror::parse, "desk.members.no-ror");
    Optional<String> website =
        form.parsed("website", OrganisationForm::website, "desk.members.no-website");
    Set<String> funders =
        Stream.of(form.text("funders").split("[\\s,;]+"))
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    if (form.isWrong() || slug.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OrganisationDetails(
            slug.get(),
            name,
            shortName,
            kind.get(),
            country.orElse(null),
            ror.orElse(null),
            funders,
            website.orElse(null)));
  }

  private static Optional<String> slug(FormReader form, String shortName) {
    Optional<String> slug = form.parsed("slug", Slug::parse, "desk.members.no-slug");
    boolean left = form.line("slug").isEmpty();
    Optional<String> suggested = left ? Slug.suggestedBy(shortName) : slug;
    if (left && suggested.isEmpty() && !shortName.isEmpty()) {
      form.wrong("slug", "desk.members.no-slug");
    }
    return suggested;
  }

  private static Optional<String> website(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What is recorded now, line by line. */
  List<SummaryLine> lines(Organisation organisation) {
    Country country = organisation.country();
    return List.of(
        line("name", organisation.name()),
        line("short-name", organisation.shortName()),
        line("slug", organisation.slug()),
        line("kind", words.text("members.kind." + organisation.kind())),
        line("country", country == null ? "" : country.name(words.locale())),
        line("ror", organisation.ror() == null ? "" : organisation.ror()),
        line("website", organisation.website() == null ? "" : organisation.website()),
        line("funders", String.join(", ", new TreeSet<>(organisation.funders()))));
  }

  private SummaryLine line(String field, String text) {
    return SummaryLine.of(words.text("desk.members.line." + field), text);
  }
}
