package permed.platform.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationVersion;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Makes the desk's page of one organisation. */
record OrganisationDeskPageMaker(Register register, People people, Today days, Wording words) {

  OrganisationDeskPage make(
      Organisation organisation, List<OrganisationVersion> versions, List<Place> places) {
    String href = MembersDesk.ORGANISATIONS + "/" + organisation.slug();
    List<Membership> memberships = register.membershipsOf(organisation.id());
    Map<PersonId, String> names = people.names(recorders(memberships, versions));
    return new OrganisationDeskPage(
        places,
        organisation.name(),
        href,
        "/members/" + organisation.slug(),
        new OrganisationForm(words).lines(organisation),
        memberships.stream().map(one -> story(one, href, names)).toList(),
        corrections(versions, names));
  }

  private static Set<PersonId> recorders(
      List<Membership> memberships, List<OrganisationVersion> versions) {
    Stream<Act> steps =
        memberships.stream()
            .flatMap(membership -> membership.steps().stream())
            .map(MembershipStep::act);
    return Stream.concat(steps, versions.stream().map(OrganisationVersion::act))
        .flatMap(act -> person(act.by()).stream())
        .collect(Collectors.toSet());
  }

  /** What each version said otherwise than the one before, the latest first. */
  private List<HistoryEntry> corrections(
      List<OrganisationVersion> versions, Map<PersonId, String> names) {
    List<HistoryEntry> corrections = new ArrayList<>();
    for (int i = versions.size() - 1; i > 0; i--) {
      OrganisationVersion version = versions.get(i);
      corrections.add(
          new HistoryEntry(
              words.formats().day(days.dayOf(version.act().at())),
              version.act().at().toString(),
              words.text("desk.members.version", version.organisation().version()),
              recorder(version.act(), names),
              changed(versions.get(i - 1).organisation(), version)));
    }
    return corrections;
  }

  private String changed(Organisation before, OrganisationVersion version) {
    List<SummaryLine> old = new OrganisationForm(words).lines(before);
    Stream<String> changes =
        new OrganisationForm(words)
            .lines(version.organisation()).stream()
                .filter(line -> !old.contains(line))
                .map(line -> words.text("desk.members.changed", line.label(), line.text()));
    return Stream.concat(changes, Stream.of(Grounds.of(version.act(), words)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private String recorder(Act act, Map<PersonId, String> names) {
    return person(act.by()).stream()
        .map(id -> words.text("desk.members.recorded-by", names.getOrDefault(id, "")))
        .collect(Collectors.joining());
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
        new MembershipTag(words).on(membership, days.day()),
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
    return new HistoryEntry(
        words.formats().day(step.on()),
        step.on().toString(),
        words.text("members.stage." + step.stage()),
        recorder(step.act(), names),
        Grounds.of(step.act(), words));
  }
}
