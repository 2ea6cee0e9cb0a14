package permed.platform.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import permed.kernel.place.Country;
import permed.platform.members.ConstituencyNames;
import permed.platform.members.HeldSeat;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.site.AskedDay;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Wording;

/**
 * Makes the page of one organisation.
 *
 * <p>Everyone sees memberships that took effect, with their steps so far; members also see the
 * steps to come, reasons and evidence; applications nobody decided are the secretariat's.
 */
record OrganisationPageMaker(Register register, AskedDay asked, Standing visitor, Wording wording) {

  /** Whether the visitor may know that the organisation has to do with the consortium. */
  boolean shows(Organisation organisation) {
    return visitor.has(Right.SECRETARIAT, null) || !told(organisation).isEmpty();
  }

  OrganisationPage make(Organisation organisation, List<HeldSeat> seats) {
    boolean secretariat = visitor.has(Right.SECRETARIAT, null);
    return new OrganisationPage(
        wording.text("members.kind." + organisation.kind()),
        organisation.name(),
        facts(organisation),
        told(organisation).stream().map(this::story).toList(),
        seats,
        secretariat ? "/desk/organisations/" + organisation.slug() : "");
  }

  private List<Membership> told(Organisation organisation) {
    return register.membershipsOf(organisation.id()).stream()
        .filter(
            one ->
                visitor.has(Right.SECRETARIAT, null)
                    || Consortium.hasBegun(one, asked.today())
                    || (visitor.has(Right.MEMBER, null) && one.last().stage().isInForce()))
        .toList();
  }

  private List<OrganisationPage.Fact> facts(Organisation organisation) {
    List<OrganisationPage.Fact> facts = new ArrayList<>();
    facts.add(fact("short-name", organisation.shortName()));
    Country country = organisation.country();
    if (country != null) {
      facts.add(fact("country", country.name(wording.locale())));
    }
    if (organisation.ror() != null) {
      facts.add(linked("ror", organisation.ror(), "https://ror.org/" + organisation.ror()));
    }
    if (organisation.website() != null) {
      facts.add(linked("website", organisation.website(), organisation.website()));
    }
    for (String funder : new TreeSet<>(organisation.funders())) {
      facts.add(linked("funder", wording.text("members.fact.funder.see"), "/funders/" + funder));
    }
    return facts;
  }

  private OrganisationPage.Fact fact(String key, String value) {
    return linked(key, value, "");
  }

  private OrganisationPage.Fact linked(String key, String value, String href) {
    return new OrganisationPage.Fact(wording.text("members.fact." + key), value, href);
  }

  private OrganisationPage.Story story(Membership membership) {
    String whom =
        new ConstituencyNames(wording).of(register.constituency(membership.constituency()));
    return new OrganisationPage.Story(
        wording.text("members.story." + membership.kind(), whom),
        new MembershipTag(wording).on(membership, asked.today()),
        membership.steps().stream().filter(this::isTold).map(this::entry).toList());
  }

  private boolean isTold(MembershipStep step) {
    return visitor.has(Right.MEMBER, null) || !step.on().isAfter(asked.today());
  }

  private HistoryEntry entry(MembershipStep step) {
    boolean member = visitor.has(Right.MEMBER, null);
    return new HistoryEntry(
        wording.formats().day(step.on()),
        step.on().toString(),
        wording.text("members.stage." + step.stage()),
        "",
        member ? Grounds.of(step.act(), wording) : "");
  }
}
