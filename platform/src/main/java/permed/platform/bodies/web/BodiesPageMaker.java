package permed.platform.bodies.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.site.AskedDay;
import permed.platform.site.Right;
import permed.platform.site.Wording;

/** Makes the page of all bodies. */
record BodiesPageMaker(VisibleBodies bodies, AskedDay asked, Wording wording) {

  private static final List<BodyType> USUAL_ORDER =
      List.of(
          BodyType.EXECUTIVE_COMMITTEE,
          BodyType.STEERING_BOARD,
          BodyType.SECRETARIAT,
          BodyType.WORKING_GROUP,
          BodyType.ADVISORY_BOARD,
          BodyType.STAKEHOLDER_FORUM);

  /** Links lead to addresses that begin so. */
  BodiesPage make(String path) {
    List<Body> working = bodies.list().stream().filter(this::works).toList();
    List<Body> tops = working.stream().filter(body -> !hangs(body, working)).toList();
    List<String> parts = new ArrayList<>();
    parts.add(wording.text("bodies.as-of", wording.formats().day(asked.day())));
    return new BodiesPage(
        asked.day().toString(),
        wording.count("bodies.count", working.size()),
        parts,
        inOrder(tops).stream().map(body -> branch(body, working, path)).toList(),
        dissolved(path),
        planned(path));
  }

  private boolean works(Body body) {
    return body.worksOn(asked.day());
  }

  private boolean hangs(Body body, List<Body> working) {
    return working.stream().anyMatch(other -> other.id().equals(body.parent()));
  }

  private BodiesPage.Branch branch(Body body, List<Body> working, String path) {
    List<Body> below = working.stream().filter(child -> body.id().equals(child.parent())).toList();
    return new BodiesPage.Branch(
        body.name(),
        path + body.slug(),
        BodyWords.type(body.type(), wording),
        BodyWords.period(body.period(), wording),
        inOrder(below).stream().map(child -> branch(child, working, path)).toList());
  }

  private List<BodiesPage.Gone> dissolved(String path) {
    return bodies.list().stream()
        .filter(body -> body.period().end() != null && body.period().end().isBefore(asked.day()))
        .sorted(
            Comparator.comparing((Body body) -> Objects.requireNonNull(body.period().end()))
                .reversed()
                .thenComparing(Body::name))
        .map(body -> gone(body, path))
        .toList();
  }

  private List<BodiesPage.Gone> planned(String path) {
    return bodies.list().stream()
        .filter(body -> bodies.visitor().has(Right.MEMBER, null))
        .filter(body -> body.period().start().isAfter(asked.day()))
        .sorted(Comparator.comparing((Body body) -> body.period().start()))
        .map(body -> gone(body, path))
        .toList();
  }

  private BodiesPage.Gone gone(Body body, String path) {
    return new BodiesPage.Gone(
        body.name(),
        path + body.slug(),
        BodyWords.type(body.type(), wording),
        BodyWords.period(body.period(), wording),
        new Successions(bodies, wording).wentOn(body));
  }

  private List<Body> inOrder(List<Body> some) {
    return some.stream()
        .sorted(
            Comparator.comparingInt(BodiesPageMaker::place)
                .thenComparing(Body::name, Collator.getInstance(wording.locale())))
        .toList();
  }

  private static int place(Body body) {
    int place = USUAL_ORDER.indexOf(body.type());
    return place < 0 ? USUAL_ORDER.size() : place;
  }
}
