package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Format;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Roster;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.members.Organisation;
import permed.platform.site.AskedDay;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/**
 * Makes the page of a roster.
 *
 * @param known the day of the knowledge, absent for all that is known now
 */
record RosterPageMaker(
    Ledger ledger,
    Roster roster,
    PersonNames names,
    AskedDay asked,
    @Nullable LocalDate known,
    Wording wording) {

  private Standing visitor() {
    return names.visitor();
  }

  private BodyWords words() {
    return new BodyWords(ledger.register(), wording);
  }

  RosterPage make() {
    List<String> counts = counts();
    return new RosterPage(
        head(roster.body(), wording),
        new RosterPage.Asked(
            asked.day().toString(),
            known == null ? "" : known.toString(),
            visitor().has(Right.MEMBER, null)),
        counts.getFirst(),
        counts.subList(1, counts.size()),
        roster.entries().stream().map(this::row).toList(),
        roster.vacant().stream().map(seat -> words().holder(seat.holder())).toList(),
        Stream.of(Format.CSV, Format.JSON, Format.XLSX).map(this::download).toList());
  }

  static RosterPage.Head head(Body body, Wording wording) {
    return new RosterPage.Head(
        body.name(), "/bodies/" + body.slug(), BodyWords.type(body.type(), wording));
  }

  private List<String> counts() {
    long filled = roster.entries().stream().map(entry -> entry.seat().id()).distinct().count();
    List<String> counts = new ArrayList<>();
    String seats = wording.formats().whole(filled + roster.vacant().size());
    counts.add(wording.text("bodies.roster.filled", wording.formats().whole(filled), seats));
    counts.addAll(electorate());
    counts.add(wording.text("bodies.as-of", wording.formats().day(roster.day())));
    if (known != null) {
      counts.add(wording.text("bodies.roster.known", wording.formats().day(known)));
    }
    return counts;
  }

  private List<String> electorate() {
    RulesOfProcedure rules = roster.rules();
    if (rules == null) {
      return List.of(wording.text("bodies.roster.no-rules"));
    }
    int entitled = roster.entitled().size();
    int quorum = entitled == 0 ? 0 : rules.procedure().voting().quorum().atLeast(entitled);
    return List.of(
        wording.count("bodies.roster.votes", entitled),
        wording.text("bodies.roster.quorum", wording.formats().whole(quorum)),
        wording.text("bodies.roster.rules", wording.formats().whole(rules.version())));
  }

  RosterPage.Row row(RosterEntry entry) {
    Optional<Organisation> sender =
        Optional.ofNullable(entry.mandate().sender()).map(ledger.register()::organisation);
    return new RosterPage.Row(
        words().holder(entry.seat().holder()),
        person(entry),
        sender.map(Organisation::shortName).orElse(""),
        sender.map(one -> "/members/" + one.slug()).orElse(""),
        wording.text("bodies.capacity." + entry.mandate().capacity()),
        entry.offices().stream().map(this::office).toList(),
        words().right(entry.right()),
        new Reasons(words(), roster.rules(), visitor().has(Right.MEMBER, null)).of(entry));
  }

  private String person(RosterEntry entry) {
    String role = words().role(entry.mandate().capacity(), entry.seat().holder());
    return names.of(entry.person(), !entry.offices().isEmpty(), role);
  }

  private String office(OfficeTerm term) {
    String office = BodyWords.office(ledger.office(term.office()), wording);
    return term.isAdInterim() ? wording.text("bodies.ad-interim", office) : office;
  }

  private RosterPage.Download download(Format format) {
    String knownAt = known == null ? "" : (asked.isToday() ? "?" : "&") + "known=" + known;
    return new RosterPage.Download(
        wording.text("download." + format.id()),
        "/bodies/" + roster.body().slug() + "/roster." + format.id() + asked.query() + knownAt);
  }
}
