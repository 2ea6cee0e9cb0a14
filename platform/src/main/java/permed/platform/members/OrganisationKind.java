package permed.platform.members;

/** What an organisation is; the first five may become members. */
public enum OrganisationKind {
  MINISTRY(true),
  PUBLIC_FUNDER(true),
  PRIVATE_NON_PROFIT_FUNDER(true),
  POLICY_BODY(true),
  COMMISSION(true),
  RESEARCH_ORGANISATION(false),
  INFRASTRUCTURE(false),
  PATIENT_ORGANISATION(false),
  PROFESSIONAL_SOCIETY(false),
  REGULATOR(false),
  INDUSTRY(false),
  PROJECT(false),
  OTHER(false);

  private final boolean eligible;

  OrganisationKind(boolean eligible) {
    this.eligible = eligible;
  }

  /** Whether an organisation of this kind may be a member or observer, not only a stakeholder. */
  public boolean isEligible() {
    return eligible;
  }
}
