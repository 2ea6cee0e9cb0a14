package permed.benchmarks.corpus;

import java.util.List;

/** The columns of the official layout, in its order. */
final class DumpColumns {

  static final List<String> PROJECT =
      split(
          "id acronym status title startDate endDate totalCost ecMaxContribution legalBasis topics"
              + " ecSignatureDate frameworkProgramme masterCall subCall fundingScheme nature"
              + " objective contentUpdateDate rcn grantDoi");

  static final List<String> ORGANIZATION =
      split(
          "projectID projectAcronym organisationID vatNumber name shortName SME activityType street"
              + " postCode city country nutsCode geolocation organizationURL contactForm"
              + " contentUpdateDate rcn order role ecContribution netEcContribution totalCost"
              + " endOfParticipation active");

  static final List<String> EUROSCIVOC =
      split("projectID euroSciVocCode euroSciVocPath euroSciVocTitle euroSciVocDescription");

  static final List<String> TOPICS = split("projectID topic title");

  static final List<String> LEGAL_BASIS = split("projectID legalBasis title uniqueProgrammePart");

  static final List<String> WEB_LINK =
      split("projectID physUrl id availableLanguages status archivedDate type source represents");

  private DumpColumns() {}

  private static List<String> split(String columns) {
    return List.of(columns.split(" "));
  }
}
