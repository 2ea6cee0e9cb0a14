package permed.landscape.source.cordis;

import java.util.Locale;
import java.util.Optional;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.cordis.finding.OrganisationWithoutId;
import permed.landscape.source.cordis.finding.UnknownActivityType;
import permed.landscape.source.cordis.finding.UnknownRole;
import permed.landscape.source.cordis.finding.UnreadableOrder;

/** Reads one row of organization.csv. */
final class ParticipantReader {

  private static final int LONGEST_ORDER = 6;

  private final FieldReader fields;

  ParticipantReader(FieldReader fields) {
    this.fields = fields;
  }

  Participation read() {
    int order = order();
    return new Participation(
        organisation(order),
        role(),
        order,
        fields.amount(OrganizationColumn.CONTRIBUTION),
        fields.amount(OrganizationColumn.NET_CONTRIBUTION),
        fields.amountAboveZero(OrganizationColumn.COST),
        fields.isTrue(OrganizationColumn.ENDED));
  }

  private Organisation organisation(int order) {
    return new Organisation(
        id(order),
        fields.text(OrganizationColumn.NAME),
        fields.text(OrganizationColumn.SHORT_NAME),
        fields.country(OrganizationColumn.COUNTRY),
        fields.text(OrganizationColumn.CITY),
        type(),
        fields.yesOrNo(OrganizationColumn.SME));
  }

  private SourceRecordId id(int order) {
    String id = fields.plain(OrganizationColumn.ID);
    if (!id.isEmpty()) {
      return new SourceRecordId("pic", id);
    }
    String name = FieldReader.shortened(fields.plain(OrganizationColumn.NAME));
    fields.report(new OrganisationWithoutId(fields.where(OrganizationColumn.ID), name));
    String place = order > 0 ? Integer.toString(order) : "line-" + fields.line();
    return new SourceRecordId("cordis-name", fields.projectId() + "/" + place);
  }

  private OrganisationType type() {
    String text = fields.plain(OrganizationColumn.ACTIVITY_TYPE);
    Optional<OrganisationType> type = OrganisationType.parse(text);
    if (type.isEmpty()) {
      fields.report(
          new UnknownActivityType(
              fields.where(OrganizationColumn.ACTIVITY_TYPE), FieldReader.shortened(text)));
    }
    return type.orElse(OrganisationType.UNKNOWN);
  }

  private Role role() {
    String text = fields.plain(OrganizationColumn.ROLE);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "coordinator" -> Role.COORDINATOR;
      case "participant", "beneficiary" -> Role.PARTICIPANT;
      case "associatedpartner", "partner" -> Role.ASSOCIATED_PARTNER;
      case "thirdparty", "linkedthirdparty", "affiliatedentity" -> Role.THIRD_PARTY;
      case "internationalpartner" -> Role.INTERNATIONAL_PARTNER;
      default -> unknownRole(text);
    };
  }

  private Role unknownRole(String text) {
    String seen = text.isEmpty() ? "empty" : FieldReader.shortened(text);
    fields.report(new UnknownRole(fields.where(OrganizationColumn.ROLE), seen));
    return Role.OTHER;
  }

  private int order() {
    String text = fields.plain(OrganizationColumn.ORDER);
    if (text.isEmpty()) {
      return 0;
    }
    if (text.length() > LONGEST_ORDER || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      fields.report(
          new UnreadableOrder(fields.where(OrganizationColumn.ORDER), FieldReader.shortened(text)));
      return 0;
    }
    return Integer.parseInt(text);
  }
}
