/** What is known of a kind of file. */
export interface FileType {
  /** Media types under which it is sent; the first is its own. */
  readonly media: readonly string[];
  /** What its leading bytes say; `text`: no signature, but no NUL byte either. */
  readonly content: FileContent;
}

/** What leading bytes can say. */
export type FileContent =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'ole'
  | 'docx'
  | 'zip'
  | 'archive'
  | 'executable'
  | 'script'
  | 'html'
  | 'text'
  | 'other';

const jpeg: FileType = { media: ['image/jpeg', 'image/jpg', 'image/pjpeg'], content: 'jpeg' };
const tiff: FileType = { media: ['image/tiff', 'image/tif', 'image/x-tiff'], content: 'tiff' };

/** The kinds of file that marketplaces take, by extension. */
export const fileTypes: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ['txt', { media: ['text/plain'], content: 'text' }],
  ['pdf', { media: ['application/pdf', 'application/x-pdf'], content: 'pdf' }],
  [
    'doc',
    { media: ['application/msword', 'application/vnd.ms-word', 'application/x-ole-storage'], content: 'ole' },
  ],
  [
    'docx',
    {
      media: [
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/zip',
        'application/x-zip-compressed',
      ],
      content: 'docx',
    },
  ],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['png', { media: ['image/png', 'image/x-png'], content: 'png' }],
  ['gif', { media: ['image/gif'], content: 'gif' }],
  ['bmp', { media: ['image/bmp', 'image/x-bmp', 'image/x-ms-bmp'], content: 'bmp' }],
  ['tif', tiff],
  ['tiff', tiff],
]);

/** Media types that say nothing about the file. */
export const unspokenMedia: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Extensions of programs and of pages with programs in them; never sent, nor hidden before another extension. */
export const programExtensions: ReadonlySet<string> = new Set(
  (
    'app apk bat chm cmd com cpl dll dmg docm exe gadget hta htm html img inf iso jar js jse lnk msc msi msp ' +
    'pif pptm ps1 reg scf scr sh svg swf sys url vb vbe vbs vhd ws wsc wsf wsh xhtml xlsm'
  ).split(' '),
);

/** Of those, what is as often the end of a host or the shape of a word: says nothing inside a name. */
export const harmlessInside: ReadonlySet<string> = new Set([
  'com',
  'app',
  'sh',
  'ws',
  'vb',
  'sys',
  'reg',
  'img',
  'inf',
  'url',
]);

/** Leading bytes, as text of one byte a character; tried in this order. */
export const signatures: readonly (readonly [FileContent, string])[] = [
  ['pdf', '%PDF-'],
  ['jpeg', '\xFF\xD8\xFF'],
  ['png', '\x89PNG\r\n\x1A\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
  ['ole', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['executable', '\x7FELF'],
  ['executable', '\xFE\xED\xFA\xCE'],
  ['executable', '\xFE\xED\xFA\xCF'],
  ['executable', '\xCE\xFA\xED\xFE'],
  ['executable', '\xCF\xFA\xED\xFE'],
  ['executable', '\xCA\xFE\xBA\xBE'],
  // A Windows shortcut.
  ['executable', 'L\0\0\0\x01\x14\x02\0'],
  ['archive', 'Rar!\x1A\x07'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
  ['archive', '\x1F\x8B'],
];
