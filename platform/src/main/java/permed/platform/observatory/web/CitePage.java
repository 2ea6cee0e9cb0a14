package permed.platform.observatory.web;

import java.util.List;

/** A figure ready to be cited. */
record CitePage(
    String back,
    String figure,
    String exact,
    String citation,
    String permanent,
    List<AnswerLine.Download> files,
    List<Fact> facts) {}
