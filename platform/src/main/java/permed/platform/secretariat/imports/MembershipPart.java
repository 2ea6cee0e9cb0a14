package permed.platform.secretariat.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import permed.kernel.place.Country;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationKind;

/** Whom a row's organisation acts for, and the membership it begins. */
final class MembershipPart {

  private static final Pattern REGION =
      Pattern.compile("([A-Za-z]{2})-([A-Za-z0-9]{1,3})(?:\\s+(\\S.*))?");
  private static final Set<String> COMMISSION = Set.of("ec", "eu", "europeancommission");

  private final Entry entry;
  private final Foreseen foreseen;
  private final List<Step> steps;

  MembershipPart(Entry entry, Foreseen foreseen, List<Step> steps) {
    this.entry = entry;
    this.foreseen = foreseen;
    this.steps = steps;
  }

  /** Whom the organisation acts for; empty if nothing tells, or something is wrong. */
  Optional<ConstituencyCode> plan(Organisation organisation) {
    Optional<ConstituencyCode> actsFor =
        entry.has(ImportColumn.ACTS_FOR) ? stated() : usual(organisation);
    Optional<MemberKind> kind = entry.choice(ImportColumn.MEMBERSHIP, MemberKind.class);
    Optional<LocalDate> since = entry.day(ImportColumn.SINCE);
    if (entry.has(ImportColumn.MEMBERSHIP) && !entry.has(ImportColumn.SINCE)) {
      entry.missing(ImportColumn.SINCE, "A membership needs the day of accession.");
    }
    if (entry.has(ImportColumn.SINCE) && !entry.has(ImportColumn.MEMBERSHIP)) {
      entry.missing(ImportColumn.MEMBERSHIP, "Say as what: member, observer or stakeholder.");
    }
    if (kind.isPresent() && since.isPresent()) {
      begin(organisation, kind.get(), actsFor, since.get());
    }
    return actsFor;
  }

  /** Looks at the cells of a row whose organisation cannot be used, so that all errors show. */
  void check() {
    entry.choice(ImportColumn.MEMBERSHIP, MemberKind.class);
    entry.day(ImportColumn.SINCE);
  }

  private void begin(
      Organisation organisation,
      MemberKind kind,
      Optional<ConstituencyCode> actsFor,
      LocalDate since) {
    if (actsFor.isEmpty()) {
      if (!entry.has(ImportColumn.ACTS_FOR)) {
        entry.missing(ImportColumn.ACTS_FOR, "Say whom the organisation acts for.");
      }
      return;
    }
    Optional<Foreseen.Belonging> same =
        foreseen.belongings(organisation.id()).stream()
            .filter(one -> one.kind() == kind)
            .findFirst();
    if (same.isPresent()) {
      recognise(organisation, same.get(), actsFor.get());
    } else if (kind != MemberKind.STAKEHOLDER && !organisation.kind().isEligible()) {
      entry.contradicts(
          ImportColumn.MEMBERSHIP, "An organisation of this kind can only be a stakeholder.");
    } else {
      foreseen.add(organisation.id(), new Foreseen.Belonging(kind, actsFor.get(), true));
      steps.add(
          new Step.BeginMembership(
              organisation.id(), organisation.name(), kind, actsFor.get(), since));
    }
  }

  private void recognise(
      Organisation organisation, Foreseen.Belonging there, ConstituencyCode actsFor) {
    if (!there.constituency().equals(actsFor)) {
      entry.contradicts(
          ImportColumn.ACTS_FOR,
          "It has this membership for %s; end that one on its page first."
              .formatted(there.constituency()));
      return;
    }
    if (!there.inForce()) {
      entry.differs(ImportColumn.MEMBERSHIP, "not in force now");
    }
    steps.add(
        new Step.AlreadyThere(
            Step.AlreadyThere.Kind.MEMBERSHIP,
            organisation.name() + ", " + there.kind().name().toLowerCase(Locale.ROOT)));
  }

  /** The one it acts for by its memberships, else its country, else the Commission. */
  private Optional<ConstituencyCode> usual(Organisation organisation) {
    Set<ConstituencyCode> held =
        foreseen.belongings(organisation.id()).stream()
            .map(Foreseen.Belonging::constituency)
            .collect(Collectors.toSet());
    if (held.size() == 1) {
      return held.stream().findFirst();
    }
    if (organisation.kind() == OrganisationKind.COMMISSION) {
      return Optional.of(ConstituencyCode.COMMISSION);
    }
    return Optional.ofNullable(organisation.country())
        .map(country -> new ConstituencyCode(country.code()));
  }

  private Optional<ConstituencyCode> stated() {
    String text = entry.text(ImportColumn.ACTS_FOR);
    if (COMMISSION.contains(ImportColumn.folded(text))) {
      return Optional.of(ConstituencyCode.COMMISSION);
    }
    Matcher region = REGION.matcher(text);
    if (region.matches()) {
      return Country.parse(region.group(1)).flatMap(country -> region(country, region));
    }
    return entry
        .parsed(
            ImportColumn.ACTS_FOR,
            Country::parse,
            "Write a country (AT), a region with its name (IT-25 Lombardy), or EC.")
        .map(country -> new ConstituencyCode(country.code()));
  }

  private Optional<ConstituencyCode> region(Country country, Matcher parts) {
    ConstituencyCode code = new ConstituencyCode(country.code() + "-" + parts.group(2));
    String name = parts.group(3);
    Optional<Constituency> known = foreseen.constituency(code);
    if (known.isPresent()) {
      if (name != null && !ImportColumn.folded(name).equals(folded(known.get()))) {
        entry.differs(ImportColumn.ACTS_FOR, known.get().name());
      }
      return Optional.of(code);
    }
    if (name == null) {
      entry.unknown(
          ImportColumn.ACTS_FOR, "Write the region's name behind its code: IT-25 Lombardy.");
      return Optional.empty();
    }
    foreseen.add(new Constituency(code, Constituency.Kind.REGION, name, country));
    steps.add(new Step.AddRegion(code, name, country));
    return Optional.of(code);
  }

  private static String folded(Constituency constituency) {
    return ImportColumn.folded(constituency.name());
  }
}
