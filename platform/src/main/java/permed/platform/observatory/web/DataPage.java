package permed.platform.observatory.web;

import java.util.List;

/** What a snapshot is made of. */
record DataPage(List<Fact> facts, List<Grid> grids) {}
