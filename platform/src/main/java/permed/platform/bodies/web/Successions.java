package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.bodies.Body;
import permed.platform.bodies.Succession;
import permed.platform.site.Wording;

/** Tells in plain sentences what a body came out of, and what came out of it. */
record Successions(VisibleBodies bodies, Wording wording) {

  private record Event(LocalDate on, Succession.Kind kind) {}

  List<Sentence> of(Body body) {
    List<Sentence> sentences = new ArrayList<>(cameFrom(body));
    sentences.addAll(wentOn(body));
    return sentences;
  }

  List<Sentence> cameFrom(Body body) {
    Stream<Succession> from =
        bodies.successions().stream().filter(one -> one.to().equals(body.id()));
    return sentences("bodies.from.", grouped(from, true));
  }

  List<Sentence> wentOn(Body body) {
    Stream<Succession> to =
        bodies.successions().stream().filter(one -> one.from().equals(body.id()));
    return sentences("bodies.to.", grouped(to, false));
  }

  private Map<Event, List<Sentence.Link>> grouped(Stream<Succession> some, boolean from) {
    return some.collect(
        Collectors.groupingBy(
            one -> new Event(one.on(), one.kind()),
            LinkedHashMap::new,
            Collectors.mapping(one -> link(one, from), Collectors.toList())));
  }

  private Sentence.Link link(Succession succession, boolean from) {
    Body other = bodies.ledger().body(from ? succession.from() : succession.to());
    return new Sentence.Link("", other.name(), "/bodies/" + other.slug());
  }

  private List<Sentence> sentences(String words, Map<Event, List<Sentence.Link>> events) {
    return events.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Event::on)))
        .map(
            event ->
                Sentence.of(
                    wording,
                    words + event.getKey().kind(),
                    event.getValue(),
                    wording.formats().day(event.getKey().on())))
        .toList();
  }
}
