package permed.platform.members.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import permed.platform.audit.Actor;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.Wording;

/** Makes the desk's page of one organisation. */
record OrganisationDeskPageMaker(Register register, People people, LocalDate today, Wording words) {

  OrganisationDeskPage make(Organisation organisation, List<Place> places) {
    String href = MembersDesk.ORGANISATIONS + "/" + organisation.slug();
    List<Membership> memberships = register.membershipsOf(organisation.id());
    Map<PersonId, String> names = people.names(recorders(memberships));
    return new OrganisationDeskPage(
        places,
        organisation.name(),
        href,
        "/members/" + organisation.slug(),
        new OrganisationForm(words).lines(organisation),
        memberships.stream().map(one -> story(one, href, names)).toList(),
        List.of());
  }

  private static Set<PersonId> recorders(List<Membership> memberships) {
    return memberships.stream()
        .flatMap(membership -> membership.steps().stream())
        .flatMap(step -> person(step.act().by()).stream())
        .collect(Collectors.toSet());
  }

  private static List<PersonId> person(Actor actor) {
    return actor instanceof Actor.Person person ? List.of(new PersonId(person.id())) : List.of();
  }

  private OrganisationDeskPage.Story story(
      Membership membership, String href, Map<PersonId, String> names) {
    String whom = new ConstituencyNames(words).of(register.constituency(membership.constituency()));
    String steps = href + "/membership/" + membership.id() + "/";
    return new OrganisationDeskPage.Story(
        words.text("members.story." + membership.kind(), whom),
        new MembershipTag(words).on(membership, today),
        membership.steps().stream().map(step -> entry(step, names)).toList(),
        Stage.after(membership.last().stage()).stream()
            .sorted()
            .map(stage -> step(stage, steps))
            .toList());
  }

  private OrganisationDeskPage.Step step(Stage stage, String steps) {
    return new OrganisationDeskPage.Step(
        steps + MembershipForms.inAddress(stage), words.text("desk.members.next." + stage));
  }

  private HistoryEntry entry(MembershipStep step, Map<PersonId, String> names) {
    String who =
        person(step.act().by()).stream()
            .map(id -> names.getOrDefault(id, ""))
            .collect(Collectors.joining());
    return new HistoryEntry(
        words.formats().day(step.on()),
        step.on().toString(),
        words.text("members.stage." + step.stage()),
        who.isEmpty() ? "" : words.text("desk.members.recorded-by", who),
        Grounds.of(step.act(), words));
  }
}
