package permed.platform.secretariat.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Ror;
import permed.platform.members.Slug;

/** What a row does about its organisation: recognise it, or add it. */
final class OrganisationPart {

  private static final List<ImportColumn> OWN =
      List.of(
          ImportColumn.ORGANISATION,
          ImportColumn.SHORT_NAME,
          ImportColumn.KIND,
          ImportColumn.ROR,
          ImportColumn.MEMBERSHIP);

  private final Entry entry;
  private final Foreseen foreseen;
  private final List<Step> steps;

  OrganisationPart(Entry entry, Foreseen foreseen, List<Step> steps) {
    this.entry = entry;
    this.foreseen = foreseen;
    this.steps = steps;
  }

  /** The organisation of the row; empty if it names none, or something is wrong with it. */
  Optional<Organisation> plan() {
    if (OWN.stream().noneMatch(entry::has)) {
      return Optional.empty();
    }
    Optional<OrganisationKind> kind = entry.choice(ImportColumn.KIND, OrganisationKind.class);
    Optional<Country> country =
        entry.parsed(
            ImportColumn.COUNTRY, Country::parse, "Write the country's name or ISO code: AT.");
    Optional<String> ror =
        entry.parsed(ImportColumn.ROR, Ror::parse, "Copy the id from ror.org: it starts with 0.");
    List<Organisation> candidates = candidates(ror.orElse(null), country.orElse(null));
    if (candidates.size() > 1) {
      entry.contradicts(
          ImportColumn.ORGANISATION,
          "Several organisations fit; give the full name, or the ROR id of the right one.");
      return Optional.empty();
    }
    return candidates.isEmpty()
        ? added(kind, country, ror)
        : Optional.of(recognised(candidates.getFirst(), kind, country, ror));
  }

  /** Known under this ROR id, else under this name, else under this short name. */
  private List<Organisation> candidates(@Nullable String ror, @Nullable Country country) {
    if (ror != null && !foreseen.withRor(ror).isEmpty()) {
      return foreseen.withRor(ror);
    }
    Set<Organisation> found = new LinkedHashSet<>();
    for (ImportColumn column : List.of(ImportColumn.ORGANISATION, ImportColumn.SHORT_NAME)) {
      String name = entry.text(column);
      if (found.isEmpty() && !name.isEmpty()) {
        found.addAll(foreseen.named(name));
      }
      if (found.isEmpty() && !name.isEmpty()) {
        found.addAll(foreseen.shortNamed(name));
      }
    }
    List<Organisation> sameCountry =
        found.stream().filter(one -> country == null || country.equals(one.country())).toList();
    return found.size() > 1 && !sameCountry.isEmpty() ? sameCountry : new ArrayList<>(found);
  }

  private Organisation recognised(
      Organisation known,
      Optional<OrganisationKind> kind,
      Optional<Country> country,
      Optional<String> ror) {
    if (ror.isPresent() && known.ror() != null && !ror.get().equals(known.ror())) {
      entry.contradicts(
          ImportColumn.ROR,
          known.name() + " has the ROR id " + known.ror() + "; correct one of the two.");
    }
    if (kind.isPresent() && kind.get() != known.kind()) {
      entry.differs(ImportColumn.KIND, known.kind().name());
    }
    if (country.isPresent() && !country.get().equals(known.country())) {
      entry.differs(ImportColumn.COUNTRY, known.country() == null ? "–" : "" + known.country());
    }
    steps.add(new Step.AlreadyThere(Step.AlreadyThere.Kind.ORGANISATION, known.name()));
    return known;
  }

  private Optional<Organisation> added(
      Optional<OrganisationKind> kind, Optional<Country> country, Optional<String> ror) {
    Optional<String> name =
        entry.required(ImportColumn.ORGANISATION, "Write the organisation's full name.");
    if (!entry.has(ImportColumn.KIND)) {
      entry.missing(ImportColumn.KIND, "A new organisation needs its kind; is it spelt right?");
    }
    boolean seated = kind.filter(one -> one == OrganisationKind.COMMISSION).isEmpty();
    if (seated && !entry.has(ImportColumn.COUNTRY)) {
      entry.missing(ImportColumn.COUNTRY, "A new organisation needs its country.");
    }
    if (name.isEmpty() || kind.isEmpty() || (seated && country.isEmpty())) {
      return Optional.empty();
    }
    String shortName =
        entry.has(ImportColumn.SHORT_NAME) ? entry.text(ImportColumn.SHORT_NAME) : name.get();
    OrganisationDetails details =
        new OrganisationDetails(
            slug(shortName),
            name.get(),
            shortName,
            kind.get(),
            country.orElse(null),
            ror.orElse(null),
            Set.of(),
            null);
    return Optional.of(add(details));
  }

  private Organisation add(OrganisationDetails details) {
    OrganisationId id = new OrganisationId(UUID.randomUUID());
    Organisation organisation =
        new Organisation(
            id,
            1,
            details.slug(),
            details.name(),
            details.shortName(),
            details.kind(),
            details.country(),
            details.ror(),
            Set.of(),
            null);
    foreseen.add(organisation);
    steps.add(new Step.AddOrganisation(id, details));
    return organisation;
  }

  private String slug(String name) {
    String first = Slug.suggestedBy(name).orElse("organisation");
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> numbered(first, n))
        .filter(slug -> !foreseen.hasSlug(slug))
        .findFirst()
        .orElseThrow();
  }

  /** A name in addresses for the second and further organisations that would have the same. */
  static String numbered(String slug, int number) {
    String end = number == 1 ? "" : "-" + number;
    String start = slug.substring(0, Math.min(slug.length(), 60 - end.length()));
    return start.replaceAll("-$", "") + end;
  }
}
