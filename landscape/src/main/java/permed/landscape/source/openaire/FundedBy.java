package permed.landscape.source.openaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import permed.kernel.place.Country;
import permed.landscape.grant.Funder;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;

/** Who funds a project of the graph, and under what: a tree in XML, a list in JSON. */
record FundedBy(Fields project) {

  private static final String LEVEL = "funding_level_";

  /** A part of a funder's programmes. */
  record Stream(String id, String name) {}

  boolean isKnown() {
    return !shortName().isEmpty() || !funder().plain("name").isEmpty();
  }

  String shortName() {
    return funder().first("shortName", "shortname");
  }

  /** Known by its short name, as in every link of the graph; the name is for people. */
  Funder payer() {
    String name = funder().text("name");
    Funder payer = Payers.ofShortName(shortName().isEmpty() ? name : shortName(), area());
    boolean unnamed = name.isEmpty() || !payer.name().equals(shortName());
    return unnamed ? payer : new Funder(payer.id(), name, payer.area());
  }

  /** The narrowest part is the one that pays. */
  List<Stream> streams() {
    List<Stream> streams = new ArrayList<>();
    for (Fields funding : list()) {
      Fields stream = funding.one("fundingStream");
      if (!stream.plain("id").isEmpty()) {
        streams.add(new Stream(stream.plain("id"), stream.text("description")));
      }
    }
    for (int level = 9; level >= 0 && streams.isEmpty(); level--) {
      Fields narrow = tree().one(LEVEL + level);
      if (!narrow.isEmpty()) {
        streams.add(new Stream(narrow.plain("id"), narrow.first("description", "name")));
      }
    }
    return streams;
  }

  private Fields funder() {
    List<Fields> all = list();
    return all.isEmpty() ? tree().one("funder") : all.getFirst();
  }

  private Fields tree() {
    return project.one("fundingtree");
  }

  private List<Fields> list() {
    List<Fields> all = project.each("fundings");
    return all.isEmpty() ? project.each("funding") : all;
  }

  private String area() {
    String jurisdiction = funder().plain("jurisdiction").toUpperCase(Locale.ROOT);
    return jurisdiction.equals("EU")
        ? "EU"
        : Country.parse(jurisdiction).map(Country::code).orElse("");
  }
}
