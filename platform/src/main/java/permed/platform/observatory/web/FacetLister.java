package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import permed.landscape.question.Exploration;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;

/** Lists the values a reader can narrow by. */
record FacetLister(Asked asked) {

  /** In the order of the page. */
  static final List<Dimension> SHOWN =
      List.of(
          Dimension.FUNDER,
          Dimension.FRAMEWORK,
          Dimension.PROGRAMME,
          Dimension.COUNTRY,
          Dimension.EUROSCIVOC,
          Dimension.TOPIC,
          Dimension.SCHEME,
          Dimension.ORGANISATION,
          Dimension.ORGANISATION_TYPE,
          Dimension.STATUS,
          Dimension.LANGUAGE);

  /** Those with boxes to tick; the tree has links instead. */
  static final List<Dimension> BOXED =
      SHOWN.stream().filter(dimension -> dimension != Dimension.EUROSCIVOC).toList();

  static final int VALUES = 7;

  private static final Set<Dimension> OPEN =
      EnumSet.of(Dimension.FUNDER, Dimension.PROGRAMME, Dimension.COUNTRY, Dimension.EUROSCIVOC);

  /** A dimension with one value tells nothing and is left out, unless it is filtered by. */
  List<FacetList> list(List<Exploration.Facet> facets) {
    return facets.stream()
        .filter(facet -> facet.values() > 1 || !chosen(facet.dimension()).isEmpty())
        .map(this::list)
        .toList();
  }

  /** Filters in force, each with the link that takes it away. */
  List<ChosenFilter> chosen(StatedLabels stated) {
    List<ChosenFilter> all = new ArrayList<>();
    for (var filter : asked.question().filters()) {
      for (String key : filter.keys()) {
        Dimension dimension = filter.dimension();
        String label = asked.labels().of(dimension, key, stated.of(dimension, key));
        Question rest = Revision.without(asked.question(), dimension, key);
        all.add(
            new ChosenFilter(
                asked.labels().of(dimension),
                label,
                asked.links().landscape(rest, asked.view().atPage(1))));
      }
    }
    return all;
  }

  private FacetList list(Exploration.Facet facet) {
    Dimension dimension = facet.dimension();
    boolean tree = dimension == Dimension.EUROSCIVOC;
    List<Exploration.Bucket> buckets = tree ? children(facet) : facet.buckets();
    boolean more = facet.values() > buckets.size();
    return new FacetList(
        dimension.id(),
        asked.labels().of(dimension),
        OPEN.contains(dimension) || !chosen(dimension).isEmpty(),
        tree,
        tree ? path(facet) : List.of(),
        buckets.stream().map(bucket -> value(dimension, bucket, tree)).toList(),
        more ? asked.wording().text("facet.all", asked.formats().whole(facet.values())) : "",
        asked.links().table(asked.question(), List.of(new Grouping(dimension, 0))));
  }

  private List<String> chosen(Dimension dimension) {
    return Revision.keys(asked.question(), dimension);
  }

  private static List<Exploration.Bucket> children(Exploration.Facet facet) {
    return facet.buckets().stream().filter(bucket -> !bucket.selected()).toList();
  }

  private List<FacetList.Step> path(Exploration.Facet facet) {
    if (chosen(facet.dimension()).isEmpty()) {
      return List.of();
    }
    List<FacetList.Step> steps = new ArrayList<>();
    Question all = Revision.free(asked.question(), facet.dimension());
    steps.add(
        new FacetList.Step(asked.wording().text("facet.all-fields"), asked.links().landscape(all)));
    facet.buckets().stream()
        .filter(Exploration.Bucket::selected)
        .forEach(b -> steps.add(new FacetList.Step(b.label(), down(facet.dimension(), b.key()))));
    return steps;
  }

  private FacetList.Value value(Dimension dimension, Exploration.Bucket bucket, boolean tree) {
    return new FacetList.Value(
        bucket.key(),
        asked.labels().of(dimension, bucket.key(), bucket.label()),
        asked.formats().whole(bucket.projects()),
        amount(bucket),
        bucket.selected(),
        tree ? down(dimension, bucket.key()) : "");
  }

  private String amount(Exploration.Bucket bucket) {
    return asked.question().measure().isMoney()
        ? asked.formats().money(bucket.amount(), asked.question().currency())
        : "";
  }

  private String down(Dimension dimension, String key) {
    return asked.links().landscape(Revision.only(asked.question(), dimension, key));
  }
}
