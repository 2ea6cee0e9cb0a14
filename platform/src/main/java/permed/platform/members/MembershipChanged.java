package permed.platform.members;

/** A membership began or took a step; told before the transaction ends. */
public record MembershipChanged(Membership membership) {}
