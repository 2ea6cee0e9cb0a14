package permed.platform.bodies.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Mandate;
import permed.platform.people.PersonId;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;

/** One mandate on the desk: what holds now, what may be done, and how it came to be so. */
record MandateDeskPage(
    List<Place> places,
    String body,
    String bodyHref,
    String person,
    String href,
    List<SummaryLine> now,
    List<HistoryEntry> versions) {

  static MandateDeskPage of(DeskOffice.Opened opened, Mandate mandate) {
    MandateWords words = new MandateWords(opened);
    return new MandateDeskPage(
        opened.office().desk().places(opened.path()),
        opened.body().name(),
        opened.path(),
        words.person(mandate),
        opened.path() + "/mandates/" + mandate.id(),
        words.lines(mandate),
        versions(opened, mandate));
  }

  /** The latest first. */
  private static List<HistoryEntry> versions(DeskOffice.Opened opened, Mandate mandate) {
    List<Mandate> versions = new ArrayList<>(opened.office().bodies().versionsOf(mandate.id()));
    Collections.reverse(versions);
    Map<PersonId, String> names =
        opened
            .office()
            .names(versions.stream().flatMap(one -> recorder(one.act()).stream()).toList());
    return versions.stream().map(one -> entry(opened, one, names)).toList();
  }

  private static HistoryEntry entry(
      DeskOffice.Opened opened, Mandate version, Map<PersonId, String> names) {
    Act act = version.act();
    String told =
        opened.text(
            "version",
            version.version(),
            opened.words().text("bodies.capacity." + version.capacity()),
            BodyWords.period(version.period(), opened.words()));
    return new HistoryEntry(
        opened.words().formats().day(opened.office().dayOf(act.at())),
        act.at().toString(),
        told,
        recorder(act)
            .map(who -> opened.text("recorded-by", names.getOrDefault(who, "")))
            .orElse(""),
        ActWords.grounds(act, opened.words()));
  }

  private static Optional<PersonId> recorder(Act act) {
    return act.by() instanceof Actor.Person person
        ? Optional.of(new PersonId(person.id()))
        : Optional.empty();
  }
}
