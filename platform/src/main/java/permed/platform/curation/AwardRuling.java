package permed.platform.curation;

import permed.platform.audit.Act;

/**
 * What a person said of two records.
 *
 * @param number grows with every ruling
 * @param act who, when, and why
 */
public record AwardRuling(long number, RecordPair pair, AwardVerdict verdict, Act act) {}
