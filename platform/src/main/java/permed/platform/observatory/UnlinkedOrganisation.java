package permed.platform.observatory;

/**
 * An organisation the matcher found something alike for but nothing sure.
 *
 * @param projects it takes part in
 * @param best the likeliest of those considered
 */
public record UnlinkedOrganisation(
    NamedOrganisation organisation, long projects, RegistryCandidate best) {}
