package permed.platform;

import org.springframework.test.context.TestPropertySource;

/** A running platform with the consortium of the demo in a database of its own. */
@TestPropertySource(properties = "permed.sample=true")
public abstract class OverConsortium extends OverSample {}
