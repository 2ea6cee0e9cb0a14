package permed.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One invented project with the facts that more than one file of a dump needs.
 *
 * @param number of the project in the corpus, from 0
 * @param id as the dumps write it
 */
record InventedProject(
    long number,
    String id,
    String acronym,
    Facts.Topic topic,
    Calendar.Dates dates,
    List<Share> consortium) {

  /**
   * One participation.
   *
   * @param cents contribution; negative where the dump leaves it empty
   */
  record Share(Organisations.Organisation organisation, String role, long cents) {}

  /** The sum of what the participants get, in cents. */
  long contributionCents() {
    return consortium.stream().mapToLong(share -> Math.max(0, share.cents())).sum();
  }

  static InventedProject of(CorpusPlan plan, Facts facts, Organisations known, long number) {
    Draw draw = Draw.of(plan.seed(), Draw.Aspect.FACTS, number);
    String framework = plan.framework(number);
    return new InventedProject(
        number,
        plan.projectId(number),
        Prose.invented(draw, draw.between(2, 4)).toUpperCase(Locale.ROOT),
        completed(facts, facts.topics(framework).draw(draw), draw),
        Calendar.dates(facts, framework, draw),
        consortium(facts, known, Draw.of(plan.seed(), Draw.Aspect.CONSORTIUM, number)));
  }

  /**
   * Fills the parts of a topic the counts do not know; the call is what its topic id starts with.
   */
  private static Facts.Topic completed(Facts facts, Facts.Topic topic, Draw draw) {
    if (!topic.programme().isEmpty() && !topic.scheme().isEmpty() && !topic.call().isEmpty()) {
      return topic;
    }
    Facts.Topic full = topic;
    while (full.programme().isEmpty() || full.scheme().isEmpty()) {
      full = facts.topics(topic.framework()).draw(draw);
    }
    String stem = topic.id().substring(0, Math.min(topic.id().length(), 12));
    return new Facts.Topic(
        topic.framework(),
        topic.id(),
        topic.framework() + "-" + stem,
        full.programme(),
        full.scheme());
  }

  private static List<Share> consortium(Facts facts, Organisations known, Draw draw) {
    List<Share> shares = new ArrayList<>();
    for (var organisation : known.draw(facts.number("participants", draw), draw)) {
      String role = shares.isEmpty() ? "coordinator" : otherRole(facts, draw);
      long cents = role.equals("associatedPartner") ? -1 : cents(facts, draw);
      shares.add(new Share(organisation, role, cents));
    }
    return shares;
  }

  private static String otherRole(Facts facts, Draw draw) {
    String role = "coordinator";
    while (role.equals("coordinator")) {
      role = facts.shares("role").draw(draw);
    }
    return role;
  }

  private static long cents(Facts facts, Draw draw) {
    String bucket = facts.shares("ln-contribution").draw(draw);
    if (bucket.equals("none")) {
      return 0;
    }
    double euro = StrictMath.exp((Integer.parseInt(bucket) + draw.unit()) / 4);
    return draw.chance(0.5) ? Math.round(euro * 100) : Math.round(euro / 250) * 25_000;
  }
}
