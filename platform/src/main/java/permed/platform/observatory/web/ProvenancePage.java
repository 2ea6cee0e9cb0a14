package permed.platform.observatory.web;

import java.util.List;

/** What a snapshot is made of. */
record ProvenancePage(List<Fact> facts, List<Grid> grids) {}
