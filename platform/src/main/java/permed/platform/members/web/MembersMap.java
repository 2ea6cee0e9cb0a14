package permed.platform.members.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import permed.landscape.chart.Axes;
import permed.landscape.chart.CategoryMap;
import permed.landscape.chart.ChartTexts;
import permed.landscape.chart.Choropleth;
import permed.landscape.chart.Heading;
import permed.landscape.chart.Point;
import permed.landscape.chart.Series;
import permed.landscape.chart.ValueFormat;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.web.Consortium.As;
import permed.platform.members.web.Consortium.Party;
import permed.platform.site.Wording;

/** Draws the countries of the consortium by what they belong as. */
record MembersMap(Wording wording) {

  CategoryMap of(Consortium consortium) {
    List<Series> groups = new ArrayList<>();
    for (As as : As.values()) {
      groups.add(new Series(wording.text("members.as." + as), countries(consortium, as)));
    }
    return new CategoryMap(
        new Heading(
            wording.text("members.map"),
            wording.text("members.as-of", wording.formats().day(consortium.day())),
            null),
        new Axes(wording.text("members.country"), wording.text("members.organisations")),
        Choropleth.View.EUROPE,
        wording.text("members.belongs"),
        groups,
        words());
  }

  private List<Point> countries(Consortium consortium, As as) {
    return consortium.parties(Constituency.Kind.COUNTRY).stream()
        .filter(party -> party.as() == as)
        .map(this::point)
        .toList();
  }

  private Point point(Party party) {
    String code = party.constituency().code().value();
    BigDecimal organisations = BigDecimal.valueOf(party.organisations().size());
    return Point.of(code, new ConstituencyNames(wording).of(party.constituency()), organisations)
        .withHref("#" + code);
  }

  private permed.landscape.chart.Wording words() {
    ValueFormat count =
        (value, scale) ->
            new ValueFormat.Printed(
                "", wording.count("members.organisations", value.longValueExact()), "");
    ChartTexts texts = new ChartTexts("", "", "", "", wording.text("members.as.none"), elsewhere());
    return new permed.landscape.chart.Wording(count, count, texts);
  }

  private String elsewhere() {
    return wording.text("members.map.elsewhere");
  }
}
