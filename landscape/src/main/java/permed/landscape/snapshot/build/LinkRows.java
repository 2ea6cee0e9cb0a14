package permed.landscape.snapshot.build;

import java.util.List;
import permed.landscape.link.project.Evidence;
import permed.landscape.link.project.Links;
import permed.landscape.link.project.Ruling;
import permed.landscape.link.project.SameAward;
import permed.landscape.link.project.SameAward.Bond;

/** Writes down what holds records together, and the pairs a person should look at. */
final class LinkRows {

  /** A queue longer than this is nobody's; the likeliest come first. */
  private static final int MOST_DOUBTS = 10_000;

  private LinkRows() {}

  static void write(Links links, Tables tables) {
    try (Rows rows = tables.append(Table.AWARD_LINK)) {
      for (SameAward award : links.awards()) {
        for (Bond bond : award.bonds()) {
          begin(rows, award.id().toString(), bond.one().toString(), bond.other().toString());
          switch (bond) {
            case Bond.ByEvidence told -> add(rows.text("same"), told.evidence());
            case Bond.ByRuling ruled -> add(rows.text("ruled"), ruled.ruling());
          }
        }
      }
      links.doubts().stream()
          .limit(MOST_DOUBTS)
          .forEach(
              doubt -> {
                begin(rows, "", doubt.one().toString(), doubt.other().toString());
                add(rows.text("doubtful"), doubt.evidence());
              });
    }
  }

  private static void begin(Rows rows, String award, String one, String other) {
    rows.begin().text(award).text(one).text(other);
  }

  private static void add(Rows rows, Evidence evidence) {
    List<String> signs = evidence.signs().stream().sorted().map(Enum::name).toList();
    rows.texts(signs).weight(evidence.score()).text("").text("").day(null).end();
  }

  private static void add(Rows rows, Ruling ruling) {
    rows.texts(List.of())
        .nothing()
        .text(ruling.by())
        .text(ruling.reason())
        .day(ruling.decided())
        .end();
  }
}
