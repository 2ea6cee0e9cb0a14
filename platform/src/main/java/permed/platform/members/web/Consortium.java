package permed.platform.members.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.Stage;

/**
 * Who belongs to the consortium on a day, without those who only applied.
 *
 * @param parties countries, regions and the Commission, by their codes
 * @param stakeholders organisations that are heard, whomever they act for
 */
record Consortium(LocalDate day, List<Party> parties, List<Belonging> stakeholders) {

  private static final Set<Stage> BELONGING =
      EnumSet.of(Stage.ACCEDED, Stage.REINSTATED, Stage.SUSPENDED);

  /** As what a country, region or organisation belongs; the first of several is said. */
  enum As {
    MEMBER,
    OBSERVER,
    SUSPENDED
  }

  /** An organisation that belongs, since the day it first acceded. */
  record Belonging(Organisation organisation, Membership membership, As as, LocalDate since) {}

  /** A country, region or the Commission, with the organisations that act for it. */
  record Party(Constituency constituency, List<Belonging> organisations) {

    As as() {
      return organisations.stream().map(Belonging::as).min(Comparator.naturalOrder()).orElseThrow();
    }
  }

  static Consortium on(LocalDate day, Register register) {
    List<Belonging> all =
        register.memberships().stream()
            .filter(membership -> belongs(membership, day))
            .map(membership -> belonging(membership, day, register))
            .toList();
    return new Consortium(
        day,
        parties(all.stream().filter(one -> !isStakeholder(one)).toList(), register),
        all.stream().filter(Consortium::isStakeholder).toList());
  }

  /** Whether a membership has ever taken effect by a day; applications alone are nobody's news. */
  static boolean hasBegun(Membership membership, LocalDate day) {
    return membership.steps().stream()
        .anyMatch(step -> step.stage().isInForce() && !step.on().isAfter(day));
  }

  private static boolean belongs(Membership membership, LocalDate day) {
    return membership.stepOn(day).filter(step -> BELONGING.contains(step.stage())).isPresent();
  }

  private static Belonging belonging(Membership membership, LocalDate day, Register register) {
    LocalDate since =
        membership.steps().stream()
            .filter(step -> step.stage() == Stage.ACCEDED)
            .map(step -> step.on())
            .findFirst()
            .orElseThrow();
    return new Belonging(
        register.organisation(membership.organisation()), membership, as(membership, day), since);
  }

  private static As as(Membership membership, LocalDate day) {
    if (!membership.isInForceOn(day)) {
      return As.SUSPENDED;
    }
    return membership.kind() == MemberKind.OBSERVER ? As.OBSERVER : As.MEMBER;
  }

  private static boolean isStakeholder(Belonging one) {
    return one.membership().kind() == MemberKind.STAKEHOLDER;
  }

  private static List<Party> parties(List<Belonging> all, Register register) {
    Map<ConstituencyCode, List<Belonging>> byCode =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.membership().constituency(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byCode.entrySet().stream()
        .map(entry -> new Party(register.constituency(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparing(party -> party.constituency().code().value()))
        .toList();
  }

  List<Party> parties(Constituency.Kind kind) {
    return parties.stream().filter(party -> party.constituency().kind() == kind).toList();
  }

  /**
   * Countries or regions with at least one member in force; those that only observe do not count.
   */
  long count(Constituency.Kind kind) {
    return parties(kind).stream().filter(party -> party.as() == As.MEMBER).count();
  }

  /** Organisations in force as members or as observers, each once. */
  long organisations(As as) {
    return parties.stream()
        .flatMap(party -> party.organisations().stream())
        .filter(one -> one.as() == as)
        .map(one -> one.organisation().id())
        .distinct()
        .count();
  }
}
