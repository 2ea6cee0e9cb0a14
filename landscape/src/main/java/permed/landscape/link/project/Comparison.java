package permed.landscape.link.project;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Sketch.Party;

/** Compares two sketches of one vocabulary. */
final class Comparison {

  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_YEAR = 366;
  private static final BigDecimal CLOSE = new BigDecimal("0.02");
  private static final BigDecimal FAR = new BigDecimal("0.30");

  private final TitleComparison titles;

  Comparison(Vocabulary vocabulary) {
    this.titles = new TitleComparison(vocabulary);
  }

  Evidence compare(Sketch one, Sketch other) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    TitleComparison.Seen title = titles.compare(one.titles(), other.titles());
    double score = title.weight();
    signs.add(title.sign());
    addAwards(one, other, signs);
    addAcronym(one.acronym(), other.acronym(), signs);
    addLead(one, other, signs);
    addStart(one, other, signs);
    addEnd(one, other, signs);
    addPayer(one, other, signs);
    addAmount(one, other, signs);
    addPeople(one.people(), other.people(), signs);
    for (Sign sign : signs) {
      score += sign == title.sign() ? 0 : sign.weight();
    }
    return new Evidence(signs, score);
  }

  private static void addAwards(Sketch one, Sketch other, Set<Sign> signs) {
    if (points(one.awards().same(), one, other) || points(other.awards().same(), other, one)) {
      signs.add(Sign.SAID_SAME);
    } else if (one.awards().mentioned().contains(other.id())
        || other.awards().mentioned().contains(one.id())) {
      signs.add(Sign.MENTIONED);
    }
  }

  /** Whether one points to the other, or both to the same elsewhere. */
  private static boolean points(Set<SourceRecordId> same, Sketch one, Sketch other) {
    return same.contains(other.id()) || !Collections.disjoint(same, other.awards().same());
  }

  private static void addAcronym(String one, String other, Set<Sign> signs) {
    if (!one.isEmpty() && !other.isEmpty()) {
      boolean same = one.equals(other);
      // Two letters are nobody's name.
      if (!same || one.length() > 2) {
        signs.add(same ? Sign.ACRONYM_SAME : Sign.ACRONYM_OTHER);
      }
    }
  }

  private static void addLead(Sketch one, Sketch other, Set<Sign> signs) {
    Party first = one.lead();
    Party second = other.lead();
    if (first == null || second == null) {
      if (takesPart(first, other) || takesPart(second, one)) {
        signs.add(Sign.LEAD_TAKES_PART);
      }
    } else if (!Collections.disjoint(first.names(), second.names())) {
      signs.add(Sign.LEAD_SAME);
    } else if (takesPart(first, other) || takesPart(second, one)) {
      signs.add(Sign.LEAD_TAKES_PART);
    } else if (first.country().isEmpty()
        || second.country().isEmpty()
        || first.country().equals(second.country())) {
      signs.add(Sign.LEAD_OTHER);
    } else {
      signs.add(Sign.LEAD_ELSEWHERE);
    }
  }

  private static boolean takesPart(@Nullable Party lead, Sketch in) {
    return lead != null && !Collections.disjoint(lead.names(), in.organisations());
  }

  private static void addStart(Sketch one, Sketch other, Set<Sign> signs) {
    if (!one.startIsKnown() || !other.startIsKnown()) {
      return;
    }
    int apart = Math.abs(one.firstDay() - other.firstDay());
    if (apart == 0 && one.exactStart() && other.exactStart()) {
      signs.add(Sign.START_SAME_DAY);
    } else if (apart <= DAYS_OF_MONTH) {
      signs.add(Sign.START_SAME_MONTH);
    } else {
      signs.add(apart <= DAYS_OF_YEAR ? Sign.START_SAME_YEAR : Sign.START_OTHER_YEAR);
    }
  }

  private static void addEnd(Sketch one, Sketch other, Set<Sign> signs) {
    if (one.endIsKnown() && other.endIsKnown()) {
      int apart = Math.abs(one.lastDay() - other.lastDay());
      if (apart == 0) {
        signs.add(Sign.END_SAME_DAY);
      } else if (apart > DAYS_OF_YEAR) {
        signs.add(Sign.END_OTHER_YEAR);
      }
    }
  }

  /**
   * In a joint call each country pays its own partner; elsewhere another payer pays another award.
   */
  private static void addPayer(Sketch one, Sketch other, Set<Sign> signs) {
    boolean others =
        !one.payers().isEmpty()
            && !other.payers().isEmpty()
            && Collections.disjoint(one.payers(), other.payers());
    if (others && !signs.contains(Sign.LEAD_ELSEWHERE)) {
      signs.add(Sign.PAYER_OTHER);
    }
  }

  /** Amounts say something only where the same payer tells them. */
  private static void addAmount(Sketch one, Sketch other, Set<Sign> signs) {
    Money first = one.total();
    Money second = other.total();
    if (first == null
        || second == null
        || Collections.disjoint(one.payers(), other.payers())
        || !first.currency().equals(second.currency())
        || first.signum() <= 0
        || second.signum() <= 0) {
      return;
    }
    BigDecimal apart = first.minus(second).amount().abs();
    BigDecimal larger = first.amount().max(second.amount());
    if (apart.signum() == 0) {
      signs.add(Sign.AMOUNT_SAME);
    } else if (apart.compareTo(larger.multiply(CLOSE)) <= 0) {
      signs.add(Sign.AMOUNT_CLOSE);
    } else if (apart.compareTo(larger.multiply(FAR)) > 0) {
      signs.add(Sign.AMOUNT_OTHER);
    }
  }

  private static void addPeople(Set<String> one, Set<String> other, Set<Sign> signs) {
    if (!one.isEmpty() && !other.isEmpty()) {
      signs.add(Collections.disjoint(one, other) ? Sign.PERSON_OTHER : Sign.PERSON_SAME);
    }
  }
}
