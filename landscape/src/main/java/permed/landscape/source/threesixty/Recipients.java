package permed.landscape.source.threesixty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.finding.NoRecipient;
import permed.landscape.source.record.finding.OrganisationUnnamed;

/**
 * The organisations that receive a grant. A person who receives one is nobody's business here: no
 * participation tells of it.
 */
record Recipients(String grantId, Fields grant) {

  List<Participation> participations() {
    List<Participation> all = new ArrayList<>();
    for (Fields recipient : grant.each("recipientOrganization")) {
      String name = recipient.text("name");
      if (name.isEmpty() && recipient.plain("id").isEmpty()) {
        recipient.report(new OrganisationUnnamed(recipient.where("name"), "empty"));
        continue;
      }
      Role role = all.isEmpty() ? Role.COORDINATOR : Role.PARTICIPANT;
      all.add(
          new Participation(
              organisation(recipient, name, all.size() + 1),
              role,
              all.size() + 1,
              null,
              null,
              null,
              false));
    }
    if (all.isEmpty() && grant.one("recipientIndividual").isEmpty()) {
      grant.report(new NoRecipient(grant.where("recipientOrganization"), "empty"));
    }
    return all;
  }

  private Organisation organisation(Fields recipient, String name, int place) {
    OrgId id = new OrgId(recipient.plain("id"));
    SourceRecordId own =
        id.isEmpty()
            ? new SourceRecordId(ThreeSixtyGivingReader.SOURCE + "-name", grantId + "/" + place)
            : id.toRecordId();
    return new Organisation(
        own,
        otherIds(recipient, id, own),
        name,
        "",
        country(recipient, id),
        recipient.text("addressLocality"),
        OrganisationType.UNKNOWN,
        null);
  }

  /** Else the country whose register gave the id: one registers where one has one's seat. */
  private static @Nullable Country country(Fields recipient, OrgId id) {
    Country stated = recipient.country("addressCountry");
    return stated != null || id.country().isEmpty() ? stated : Country.of(id.country());
  }

  /** Other registers' ids, from the publisher or from the data store of the standard. */
  private List<SourceRecordId> otherIds(Fields recipient, OrgId id, SourceRecordId own) {
    Set<SourceRecordId> ids = new LinkedHashSet<>();
    String company = recipient.plain("companyNumber");
    if (company.matches("(?i)[0-9A-Z]{2}[0-9]{6}")) {
      ids.add(new OrgId("GB-COH-" + company).toRecordId());
    }
    for (Fields known : grant.one("additional_data").each("recipientOrgInfos")) {
      if (known.plain("id").equals(id.text())) {
        add(ids, known.each("orgIDs"));
        add(ids, known.each("linked_orgs"));
      }
    }
    ids.remove(own);
    return List.copyOf(ids);
  }

  private static void add(Set<SourceRecordId> ids, List<Fields> texts) {
    for (Fields text : texts) {
      OrgId id = new OrgId(text.value());
      if (!id.isEmpty()) {
        ids.add(id.toRecordId());
      }
    }
  }
}
