package permed.platform.members;

/** What came of adding a region. */
public sealed interface RegionOutcome {

  record Recorded(Constituency region) implements RegionOutcome {}

  record CodeTaken(Constituency by) implements RegionOutcome {}
}
