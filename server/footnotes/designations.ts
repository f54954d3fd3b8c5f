/** Words in front of a number that it belongs to: `Article 4`, `paragraph 2`, `No. 3`. */
export const designations = new Set(
  'no nos article articles art paragraph paragraphs para paras part parts page pages p pp tab tabs phase section sections annex chapter title point points option options group item items step stage volume vol book document documents enclosure attachment appendix table class category schedule figure number numbers numbered question questions footnote note line lines grade priority version alternative alternatives clause principle recommendation proposal plan unit room box file folder lot reel series session meeting nsc nie sc pl track tier level zone corps division battalion regiment brigade army route highway bus line gate scenario case variant formula draft subparagraph subparagraphs numbers pp. world'.split(
    ' ',
  ),
);

/** Parts that follow a document under a heading of their own. */
export const attachments = /^(?:Attachment|Enclosure|Inclosure|Annex|Tab|Appendix)$/i;

/** Words that name a telegram by its number. */
export const telegrams =
  /^(?:tele?grams?|tels?|embtels?|deptels?|contels?|legtels?|contel|circtels?|circulars?|airgrams?|despatch(?:es)?|dispatch(?:es)?|topol|polto|secto|tosec|usun|cirtel|ourtels?|mytels?|urtels?|yourtel|reftels?|paris|london|todel|delto|gadel|delga|cedto|dulte|tedul|ecato|toeca|musto|toisa|icato|toica|tousfo|usfoto|a|ca|cw|msg|message|cable|infotel|telno|numbers?|refs?|ours?|yours?|my|urs?)$/;

/** Letters in front of an airgram's number. */
export const airgrams: ReadonlySet<string> = new Set(['A', 'CA', 'CG', 'CW', 'G']);

export const units =
  /^(?:million|billion|thousand|hundred|trillion|per|percent|days?|months?|weeks?|years?|hours?|minutes?|p\.m|a\.m|p|a|o’clock|miles?|tons?|men|divisions?|battalions?|squadrons?|copies|copy|pages?|members?|of|or|to|and|aircraft|planes?|ships?|persons?|people|dollars|cents|points?|more|other|lines?|times?|feet|inches|kilometers?|km|mm|meters?|countries|states|points?|paragraphs?|parts?|above|below|additional|new|major|main|separate|different|years|long|large|small|times|units?|man|mt|kt|th|st|nd|rd|x|cases?|items?|officers?|votes?|killed|wounded|percentage|half|acres?|barrels?|b\/d|jet|jets|tanks?|brigades?|regiments?|infantry|u\.s|american|soviet)$/;

/** Signs that go on with a number, a range or a sum. */
export const numberSigns = '/-–$,.#£:';

export const functions = new Set(
  'the a an of to in on for at by with from and or but as is was are were be been that this these those his her its their our your my any some only about over under than between among approximately another every each after before until within nearly almost least most all both next last first past other these some around same like per'.split(
    ' ',
  ),
);
