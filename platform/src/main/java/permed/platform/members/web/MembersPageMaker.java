package permed.platform.members.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import permed.landscape.chart.SvgRenderer;
import permed.landscape.export.Format;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.web.Consortium.As;
import permed.platform.members.web.Consortium.Belonging;
import permed.platform.members.web.Consortium.Party;
import permed.platform.site.AskedDay;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** Makes the page of the members. */
record MembersPageMaker(Wording wording) {

  static final String CHART = "members-map";
  private static final int WIDE = 720;

  MembersPage make(Consortium consortium, AskedDay asked) {
    String query = asked.query();
    List<String> counts = counts(consortium);
    return new MembersPage(
        consortium.day().toString(),
        counts.getFirst(),
        counts.subList(1, counts.size()),
        new SvgRenderer(CHART)
            .withoutHeading()
            .render(new MembersMap(wording).of(consortium), WIDE),
        "/members/map.svg" + query,
        String.join(", ", counts),
        Stream.of(Constituency.Kind.values())
            .map(kind -> section(kind, consortium))
            .filter(section -> !section.rows().isEmpty())
            .toList(),
        byName(consortium.stakeholders()).map(one -> line(one, one.as())).toList(),
        Stream.of(Format.CSV, Format.JSON, Format.XLSX)
            .map(format -> download(format, query))
            .toList());
  }

  private List<String> counts(Consortium consortium) {
    List<String> counts = new ArrayList<>();
    counts.add(wording.count("members.countries", consortium.count(Constituency.Kind.COUNTRY)));
    add(counts, "members.regions", consortium.count(Constituency.Kind.REGION));
    if (consortium.count(Constituency.Kind.COMMISSION) > 0) {
      counts.add(wording.text("members.commission"));
    }
    counts.add(wording.count("members.organisations", consortium.organisations(As.MEMBER)));
    add(counts, "members.observers", consortium.organisations(As.OBSERVER));
    add(counts, "members.stakeholders", consortium.stakeholders().size());
    counts.add(wording.text("members.as-of", wording.formats().day(consortium.day())));
    return counts;
  }

  private void add(List<String> counts, String key, long number) {
    if (number > 0) {
      counts.add(wording.count(key, number));
    }
  }

  private MembersPage.Section section(Constituency.Kind kind, Consortium consortium) {
    Collator collator = Collator.getInstance(wording.locale());
    return new MembersPage.Section(
        "section-" + kind,
        wording.text("members.section." + kind),
        wording.text("members.head." + kind),
        consortium.parties(kind).stream()
            .map(this::row)
            .sorted(Comparator.comparing(MembersPage.Row::name, collator))
            .toList());
  }

  private MembersPage.Row row(Party party) {
    Constituency constituency = party.constituency();
    boolean region = constituency.kind() == Constituency.Kind.REGION;
    return new MembersPage.Row(
        constituency.code().value(),
        new ConstituencyNames(wording).of(constituency),
        region ? Objects.requireNonNull(constituency.country()).name(wording.locale()) : "",
        tag(party.as()),
        byName(party.organisations()).map(one -> line(one, party.as())).toList());
  }

  private Tag tag(As as) {
    Tag.Tone tone =
        switch (as) {
          case MEMBER -> Tag.Tone.GOOD;
          case OBSERVER -> Tag.Tone.PLAIN;
          case SUSPENDED -> Tag.Tone.WAITING;
        };
    return new Tag(wording.text("members.as." + as), tone);
  }

  private Stream<Belonging> byName(List<Belonging> organisations) {
    Collator collator = Collator.getInstance(wording.locale());
    return organisations.stream()
        .sorted(Comparator.comparing(one -> one.organisation().name(), collator));
  }

  private MembersPage.Line line(Belonging one, As usual) {
    return new MembersPage.Line(
        "/members/" + one.organisation().slug(),
        one.organisation().shortName(),
        one.organisation().name(),
        wording.text("members.since", wording.formats().day(one.since())),
        one.as() == usual ? "" : wording.text("members.as." + one.as()));
  }

  private MembersPage.Download download(Format format, String query) {
    return new MembersPage.Download(
        wording.text("download." + format.id()), "/members." + format.id() + query);
  }
}
