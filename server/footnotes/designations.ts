/** Words in front of a number that it belongs to: `Article 4`, `paragraph 2`, `No. 3`. */
export const designations: readonly string[] =
  'no nos article articles art paragraph paragraphs para paras part parts page pages p pp tab tabs phase section sections annex chapter title point points option options group item items step stage volume vol book document documents enclosure attachment appendix table class category schedule figure number numbers numbered question questions footnote note line lines grade priority version alternative alternatives clause principle recommendation proposal plan unit room box file folder lot reel series session meeting nsc nie sc pl track tier level zone corps division battalion regiment brigade army route highway bus line gate scenario case variant formula draft subparagraph subparagraphs numbers world'.split(
    ' ',
  );

/** Parts that follow a document under a heading of their own. */
export const attachments = /^(?:Attachment|Enclosure|Inclosure|Annex|Tab|Appendix)$/i;

/** Words that name a telegram by its number. */
export const telegrams: readonly string[] =
  'telegrams telegram telgrams telgram tels tel embtels embtel deptels deptel contels contel legtels legtel circtels circtel circulars circular airgrams airgram despatches despatch dispatches dispatch topol polto secto tosec usun cirtel ourtels ourtel mytels mytel urtels urtel yourtel reftels reftel paris london todel delto gadel delga cedto dulte tedul ecato toeca musto toisa icato toica tousfo usfoto a ca cw msg message cable infotel telno numbers number refs ref ours our yours your my urs ur'.split(
    ' ',
  );

/** Letters in front of an airgram's number. */
export const airgrams: ReadonlySet<string> = new Set(['A', 'CA', 'CG', 'CW', 'G']);

/** Words that may follow a number: what is counted, and what goes on with a sum. */
export const units: readonly string[] =
  'million billion thousand hundred trillion per percent days day months month weeks week years year hours hour minutes minute p.m a.m p a o’clock miles mile tons ton men divisions division battalions battalion squadrons squadron copies copy pages page members member of or to and aircraft planes plane ships ship persons person people dollars cents points point more other lines line times time feet inches kilometers kilometer km mm meters meter countries states paragraphs paragraph parts part above below additional new major main separate different long large small units unit man mt kt th st nd rd x cases case items item officers officer votes vote killed wounded percentage half acres acre barrels barrel b/d jet jets tanks tank brigades brigade regiments regiment infantry u.s american soviet'.split(
    ' ',
  );

/** Words in small letters behind which a number goes on with the sentence. */
export const functions: readonly string[] =
  'the a an of to in on for at by with from and or but as is was are were be been that this these those his her its their our your my any some only about over under than between among approximately another every each after before until within nearly almost least most all both next last first past other these some around same like per'.split(
    ' ',
  );
