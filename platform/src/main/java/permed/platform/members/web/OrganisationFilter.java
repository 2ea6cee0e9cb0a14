package permed.platform.members.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import permed.kernel.place.Country;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.site.Choice;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** Finds organisations by name, kind and how they belong. */
record OrganisationFilter(Register register, LocalDate today, Wording words) {

  /** How an organisation may belong. */
  enum State {
    IN_FORCE,
    APPLYING,
    SUSPENDED,
    ENDED,
    NONE
  }

  OrganisationsDeskPage page(FormReader asked, List<Place> places) {
    String text = folded(asked.line("q"));
    Optional<OrganisationKind> kind = asked.choice("kind", OrganisationKind.class);
    Optional<State> state = asked.choice("state", State.class);
    List<OrganisationsDeskPage.Row> rows =
        register.organisations().stream()
            .filter(one -> folded(one.name() + " " + one.shortName()).contains(text))
            .filter(one -> kind.isEmpty() || one.kind() == kind.get())
            .filter(one -> state.isEmpty() || states(one).contains(state.get()))
            .sorted(Comparator.comparing(one -> folded(one.name())))
            .map(this::row)
            .toList();
    return new OrganisationsDeskPage(
        places,
        asked.form(),
        choices(OrganisationKind.values(), "members.kind."),
        choices(State.values(), "desk.members.state."),
        words.text("desk.members.found", rows.size(), register.organisations().size()),
        rows);
  }

  private List<Choice> choices(Enum<?>[] values, String keys) {
    return Arrays.stream(values)
        .map(value -> Choice.of(value.name(), words.text(keys + value)))
        .toList();
  }

  private List<State> states(Organisation organisation) {
    List<Membership> held = register.membershipsOf(organisation.id());
    return held.isEmpty() ? List.of(State.NONE) : held.stream().map(this::state).toList();
  }

  private State state(Membership membership) {
    return switch (membership.last().stage()) {
      case APPLIED, ACCEPTED -> State.APPLYING;
      case ACCEDED, REINSTATED -> State.IN_FORCE;
      case SUSPENDED -> State.SUSPENDED;
      case REFUSED, WITHDRAWN -> State.ENDED;
    };
  }

  private OrganisationsDeskPage.Row row(Organisation organisation) {
    Country country = organisation.country();
    List<Tag> belongs =
        register.membershipsOf(organisation.id()).stream()
            .map(one -> new MembershipTag(words).named(one, today))
            .toList();
    return new OrganisationsDeskPage.Row(
        MembersDesk.ORGANISATIONS + "/" + organisation.slug(),
        organisation.name(),
        organisation.shortName(),
        words.text("members.kind." + organisation.kind()),
        country == null ? "" : country.name(words.locale()),
        belongs);
  }

  /** Without accents and capitals, so that both find each other. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
