/** Generic endings that shops and their mailboxes use. */
export const GENERIC_ENDINGS: string =
  'com net org edu gov info biz shop store online site website app dev cat xyz blog club top link page email tech cloud space ' +
  'world group team life style fashion boutique clothing shoes jewelry watch gallery art design photo studio media ' +
  'agency digital global international market sale deals discount gift gifts tools toys games garden kitchen furniture ' +
  'beauty health fit bike auto parts supply solutions services company center express direct trade business ltd gmbh ' +
  'srl immo casa haus maison moda tienda loja kaufen reise berlin wien paris london nyc tokyo amsterdam istanbul ' +
  'pet pets baby kids family fun guru pro name mobi vip bid buy win icu cyou sbs lol wang quest click stream webcam review ' +
  'host web wiki software cafe wine beer rocks ninja social chat network camera asia ' +
  'كوم نت рф рус укр امارات السعوديه مصر xn--p1ai xn--fiqs8s';

/** All country endings of two letters: each first letter, and the second ones behind it. */
export const COUNTRY_ENDINGS =
  'acdefgilmoqrstuwxz babdefghijmnorstwyz cacdfghiklmnoruvwxyz dejkmoz ecegrstu fijkmor gabdefghilmnpqrstuwy hkmnrtu idelmnoqrst jemop keghimnprwyz labcikrstuvy macdeghklmnopqrstuvwxyz nacefgilopruz om paefghklmnrstwy qa reosuw sabcdeghiklmnorstuvxyz tcdfghjklmnortvwz uagksyz vaceginu wfs yet zamw';

/** Country endings that are also a word with which a sentence may begin or go on, a unit, or a title. */
export const WORD_ENDINGS = 'ag ai am au by ca id im in is je la li ma me my no nu sa se si so to us vi za';

/** Endings that are abbreviations, units or small words far more often than the end of a plain domain. */
export const DOUBTFUL_ENDINGS =
  'ad al as ba ci cm do er et he il kg ki km mb md ml mm mo mr ms na ne ni nr om pa pm ps py re rs sh sr st su va ve';

/** Files are called like sites of some countries: `manual.fr.pdf`. */
export const FILE_ENDINGS: string =
  'pdf txt doc docx xls xlsx csv tsv jpg jpeg png gif zip rar mp4 mov avi mp3 html htm svg ppt pptx odt ods rtf xml ' +
  'json js ts exe apk bin dat heic webp tif tiff bmp eps psd stl step ics eml msg log ini';

/** Endings that matter much as domains, and the words that follow them where they are words. */
export const FOLLOWED_BY: Readonly<Record<string, string>> = {
  it: 'is was will has had should looks can could may might does would comes came must seems arrives takes works s ll d just never also still says shows depends fits needs',
  at: 'the your a an our this that my least no any all once home work its their first what which',
  be: 'careful sure aware assured patient so very the there ready',
  de: 'la las le les los l un une uno una het een dit deze die este esta ese esa nuevo nouveau plus todo toda tout toute todas todos rest producten levering bestelling klant dag artikelen dicha acuerdo nada parte momento notre nuestra nuestro mon mi su nossa nosso forma manera facon qualquer novo fato acordo',
  es: 'un una el la los las muy que posible importante necesario mejor decir normal nuestro nuestra su mi tu ist war wird tut gibt kann sind hat ware handelt geht sollte muss liegt wurde tat bleibt fehlt por para solo',
  com: 'os as o a um uma isso esta este relacao certeza essa seu sua todo toda base',
  co: 'do to za se jest nie',
};
