import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAttachments } from '../../src/policy/check-attachments.ts';
import type { AttachedFile, AttachmentOptions } from '../../src/policy/files/attached-file.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { type Marketplace, rulebook } from '../../src/rulebook/index.ts';

const italy = rulebook(amazon, { store: 'IT' });
const reply: AttachmentOptions = { kind: 'reply', rules: italy };

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const heads = {
  pdf: bytes('%PDF-1.7\n%\xE2\xE3\xCF\xD3'),
  jpg: bytes('\xFF\xD8\xFF\xE0\0\x10JFIF\0'),
  png: bytes('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'),
  gif: bytes('GIF89a\x01\0\x01\0'),
  bmp: bytes('BM\x36\0\0\0\0\0\0\0\x36\0\0\0'),
  tiff: bytes('II*\0\b\0\0\0'),
  doc: bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'),
  txt: bytes('Istruzioni per il montaggio\r\n'),
};
/** The head of an archive whose first entry has this name. */
const zip = (entry: string) =>
  bytes(
    `PK\x03\x04${'\x14\0\x06\0\b\0\0\0!\0'}${'\0'.repeat(12)}${String.fromCharCode(entry.length, 0)}\0\0${entry}`,
  );

const codes = (file: AttachedFile, options: AttachmentOptions = reply) =>
  checkAttachments([{ bytes: 1_000, ...file }], options).findings.map(({ code }) => code);
const named = (name: string) => codes({ name });

describe('checkAttachments: sizes and kinds', () => {
  it('R49: takes txt, PDF, Word and pictures whose bytes, type and name agree', () => {
    const files: AttachedFile[] = [
      { name: 'Rechnung_2026-10.pdf', bytes: 900_000, type: 'application/pdf', head: heads.pdf },
      { name: 'IMG_0001.JPG', bytes: 900_000, type: 'image/jpg; quality=1', head: heads.jpg },
      { name: 'foto.jpeg', bytes: 900_000, type: 'IMAGE/JPEG', head: heads.jpg },
      { name: 'étiquette retour.png', bytes: 900_000, type: 'image/png', head: heads.png },
      { name: 'a.gif', bytes: 1, type: 'image/gif', head: heads.gif },
      { name: '图片.bmp', bytes: 1, type: 'image/bmp', head: heads.bmp },
      { name: 'scan.tiff', bytes: 1, type: 'image/tiff', head: heads.tiff },
      { name: 'scan.tif', bytes: 1, type: '', head: bytes('MM\0*\0\0\0\b') },
      { name: 'garanzia.doc', bytes: 1, type: 'application/msword', head: heads.doc },
      { name: 'garanzia.docx', bytes: 1, type: 'application/octet-stream', head: zip('[Content_Types].xml') },
      { name: 'note.txt', bytes: 1, type: 'text/plain', head: heads.txt },
    ];
    expect(checkAttachments(files, reply)).toEqual({ verdict: 'allowed', findings: [], unchecked: [] });
  });

  it('R49: 10 MB are the limit of all files together, and exactly 10 MB is allowed', () => {
    const two = (size: number) =>
      checkAttachments(
        [
          { name: 'a.pdf', bytes: 10_000_000, type: 'application/pdf', head: heads.pdf },
          { name: 'b.pdf', bytes: size, type: 'application/pdf', head: heads.pdf },
        ],
        reply,
      );
    expect(two(485_760).verdict).toBe('allowed');
    expect(two(485_761)).toMatchObject({
      verdict: 'blocked',
      findings: [
        {
          rule: 'attachment',
          code: 'too-large',
          severity: 'serious',
          file: null,
          args: { bytes: 10_485_761, limit: 10_485_760 },
        },
      ],
    });
  });

  it('R49: names what it could not check', () => {
    const files = [{ name: 'a.pdf' }, { name: 'b.png', bytes: 5, type: 'image/png', head: bytes('\x89P') }];
    expect(checkAttachments(files, reply)).toEqual({
      verdict: 'allowed',
      findings: [],
      unchecked: [
        { rule: 'attachment', code: 'media-type-differs', needs: ['files[0].type'] },
        { rule: 'attachment', code: 'content-differs', needs: ['files[0].head', 'files[1].head'] },
        { rule: 'attachment', code: 'too-large', needs: ['files[0].bytes'] },
      ],
    });
    // Too much is too much, whatever the others weigh; what is no size is not known.
    const heavy = checkAttachments(
      [
        { name: 'a.pdf', bytes: 20e6 },
        { name: 'b.pdf', bytes: Number.NaN },
      ],
      reply,
    );
    expect(heavy.findings.map(({ code }) => code)).toEqual(['too-large']);
    const negative = checkAttachments([{ name: 'a.pdf', bytes: -1 }], reply);
    expect(negative.unchecked.map(({ code }) => code)).toContain('too-large');
  });

  it('R49: refuses other kinds of file', () => {
    expect(named('film.mp4')).toEqual(['type-not-allowed']);
    expect(named('lista.xlsx')).toEqual(['type-not-allowed']);
    expect(named('logo.svg')).toEqual(['type-not-allowed']);
    expect(named('setup.exe')).toEqual(['type-not-allowed']);
    expect(named('foto.heic')).toEqual(['type-not-allowed']);
  });

  it('an empty file is a mistake', () => {
    expect(codes({ name: 'a.pdf', bytes: 0 })).toEqual(['file-empty']);
    expect(codes({ name: 'a.pdf', bytes: undefined, head: new Uint8Array() })).toEqual(['file-empty']);
    expect(codes({ name: 'a.pdf', bytes: 4, head: new Uint8Array() })).toEqual([]);
  });
});

describe('checkAttachments: what the file is', () => {
  it('media type against extension', () => {
    expect(codes({ name: 'a.pdf', type: 'image/png' })).toEqual(['media-type-differs']);
    expect(codes({ name: 'a.docx', type: 'application/zip' })).toEqual([]);
  });

  it.each([
    ['a.pdf', heads.png],
    ['a.png', heads.jpg],
    ['a.jpg', heads.pdf],
    ['a.gif', heads.txt],
    ['a.doc', zip('word/document.xml')],
    ['a.docx', heads.doc],
    ['a.txt', heads.pdf],
    ['a.txt', bytes('a\0b')],
    ['a.bmp', bytes('BMW Fahrertür links')],
  ])('leading bytes against extension: %s', (name, head) => {
    expect(codes({ name, head })).toEqual(['content-differs']);
  });

  it.each([
    ['a.pdf', bytes('MZ\x90\0\x03')],
    ['a.pdf', bytes('MZ')],
    ['a.jpg', bytes('\x7FELF\x02')],
    ['a.docx', zip('xl/workbook.xml')],
    ['a.txt', zip('evil.js')],
    ['a.png', bytes('Rar!\x1A\x07\x01\0')],
    ['a.txt', bytes('#!/bin/sh\n')],
    ['a.txt', bytes('<!DOCTYPE html><title>')],
    ['a.txt', bytes('Hello <script>alert(1)</script>')],
    ['a.txt', bytes('\xFF\xFE<\0s\0v\0g\0 \0')],
    ['a.gif', bytes('<?php echo 1')],
  ])('R49: programs, archives and pages are never sent: %s', (name, head) => {
    expect(codes({ name, head })).toEqual(['content-forbidden']);
  });

  it('a picture that draws with script is refused twice', () => {
    expect(codes({ name: 'a.svg', head: bytes('<svg onload="x()">') })).toEqual([
      'type-not-allowed',
      'content-forbidden',
    ]);
  });

  it('texts that look a little like something else are texts', () => {
    expect(codes({ name: 'a.txt', head: bytes('MZ-Nummer 12, Zubehör') })).toEqual([]);
    expect(codes({ name: 'a.txt', head: bytes('BMW F\xC3\xBCr T\xC3\xBCr') })).toEqual([]);
    expect(codes({ name: 'a.txt', head: bytes('a < b, b > c, <none>') })).toEqual([]);
    expect(codes({ name: 'a.txt', head: bytes('\xFF\xFEC\0i\0a\0o\0') })).toEqual([]);
    expect(codes({ name: 'a.pdf', head: bytes('\xEF\xBB\xBF\n%PDF-1.4') })).toEqual([]);
    expect(codes({ name: 'a.bmp', head: bytes('BM') })).toEqual([]);
    expect(codes({ name: 'a.docx', head: bytes('PK\x03\x04') })).toEqual([]);
  });
});

describe('checkAttachments: names', () => {
  it.each([
    ['invoice.pdf.exe', ['double-extension', 'type-not-allowed']],
    ['scan.jpg .exe', ['double-extension', 'type-not-allowed']],
    ['setup.exe.pdf', ['double-extension']],
    ['evil.exe:photo.pdf', ['double-extension']],
    ['photo\u202Efdp.exe', ['name-hides-characters', 'type-not-allowed']],
    ['photo\u202Egpj.pdf', ['name-hides-characters']],
    ['a\0.pdf', ['name-hides-characters']],
    ['a.exe%00.pdf', ['name-hides-characters']],
    ['../../a.pdf', ['name-has-path']],
    ['C:\\docs\\a.pdf', ['name-has-path']],
    ['..%2fa.pdf', ['name-has-path']],
    ['invoice.pdf.', ['name-ends-in-dot-or-blank']],
    ['invoice.pdf ', ['name-ends-in-dot-or-blank']],
    ['invoice.exe. .', ['name-ends-in-dot-or-blank', 'type-not-allowed']],
    ['invoice', ['no-extension']],
    ['.pdf', ['no-extension']],
    ['..', ['name-has-path', 'name-ends-in-dot-or-blank', 'no-extension']],
    ['', ['name-empty']],
    [' \u00A0', ['name-empty']],
    [`${'x'.repeat(300)}.pdf`, ['name-too-long']],
  ])('R49: %j', (name, expected) => {
    expect(named(name)).toEqual(expected);
  });

  it.each([
    'contract.doc.pdf',
    'v1.2.3.pdf',
    'Rechnung 12.10.2026.pdf',
    'www.shop.com.pdf',
    'Invoice 12:30.pdf',
    '領収書（再発行）.pdf',
    'صورة\u200F.png',
    "l'étiquette #2 (1).jpg",
    'node.pdf',
  ])('R49: an ordinary name: %s', (name) => {
    expect(named(name)).toEqual([]);
  });

  it('what is no file at all never throws', () => {
    const wild = [null, 7, { name: 5, bytes: '9', type: 3, head: 'x' }] as unknown as AttachedFile[];
    expect(checkAttachments(wild, reply).findings.map(({ code }) => code)).toEqual([
      'name-empty',
      'name-empty',
      'name-empty',
    ]);
  });

  it('R49: never throws, whatever name, type and bytes', () => {
    const file = fc.record({
      name: fc.string({ unit: 'binary' }),
      bytes: fc.option(fc.double(), { nil: undefined }),
      type: fc.option(fc.string(), { nil: undefined }),
      head: fc.option(fc.uint8Array(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const { verdict, findings } = checkAttachments(files, reply);
        expect(['allowed', 'needs-review', 'blocked']).toContain(verdict);
        for (const finding of findings) expect(finding.file ?? 0).toBeLessThan(Math.max(1, files.length));
      }),
    );
  });
});

describe('checkAttachments: which messages take files', () => {
  const pdf: AttachedFile = { name: 'a.pdf', bytes: 1, type: 'application/pdf', head: heads.pdf };
  const asked = (count: number, options: Omit<AttachmentOptions, 'rules'>) =>
    checkAttachments(
      Array.from({ length: count }, () => pdf),
      { rules: italy, ...options },
    ).findings.map(({ code }) => code);

  it('R49: a claim response takes none', () => {
    expect(asked(1, { kind: 'claim-response' })).toEqual(['kind-takes-none']);
    expect(asked(0, { kind: 'claim-response' })).toEqual([]);
  });

  it('R49: a proactive message takes what its purpose needs', () => {
    expect(asked(1, { kind: 'proactive', purpose: 'invoice' })).toEqual([]);
    expect(asked(1, { kind: 'proactive', purpose: 'review-request' })).toEqual(['purpose-takes-none']);
    expect(asked(1, { kind: 'proactive', purpose: 'whatever' })).toEqual(['purpose-takes-none']);
    // A reply may carry what the buyer asked for.
    expect(asked(1, { kind: 'reply', purpose: 'review-request' })).toEqual([]);
    const unsaid = checkAttachments([pdf], { kind: 'proactive', rules: italy });
    expect(unsaid).toEqual({
      verdict: 'allowed',
      findings: [],
      unchecked: [{ rule: 'attachment', code: 'purpose-takes-none', needs: ['purpose'] }],
    });
  });

  it('R49: types of the messaging API have numbers of their own', () => {
    expect(asked(5, { kind: 'proactive', purpose: 'legalDisclosure' })).toEqual([]);
    expect(asked(6, { kind: 'proactive', purpose: 'legalDisclosure' })).toEqual(['too-many']);
    expect(asked(6, { kind: 'proactive', purpose: 'invoice' })).toEqual(['too-many']);
    expect(asked(6, { kind: 'reply', purpose: 'invoice' })).toEqual([]);
    expect(asked(1, { kind: 'proactive', purpose: 'unexpectedProblem' })).toEqual([
      'message-type-takes-none',
      'purpose-takes-none',
    ]);
    expect(asked(1, { kind: 'reply', purpose: 'fulfillment-problem' })).toEqual([]);
    // By hand the same purpose has no such limit but those of the contact rules.
    expect(asked(1, { kind: 'proactive', purpose: 'fulfillment-problem' })).toEqual(['purpose-takes-none']);
  });

  it('a type that needs a file says so', () => {
    const other = rulebook(own, { store: 'X' });
    const answer = checkAttachments([], { kind: 'proactive', purpose: 'sendPapers', rules: other });
    expect(answer).toMatchObject({
      verdict: 'needs-review',
      findings: [
        { code: 'too-few', severity: 'minor', args: { count: 0, limit: 1, messageType: 'sendPapers' } },
      ],
    });
    const three = checkAttachments([pdf, pdf, pdf], {
      kind: 'proactive',
      purpose: 'sendPapers',
      rules: other,
    });
    expect(three.findings.map(({ code, severity }) => [code, severity])).toEqual([['too-many', 'critical']]);
  });

  it('R49: the rules of the day, and a mapping of the caller', () => {
    const early = checkAttachments([pdf], { ...reply, asOf: '2019-01-01T00:00Z' });
    expect(early.because).toBe('no-rules-for-marketplace');
    const late = checkAttachments([{ name: 'a.zip' }], {
      ...reply,
      asOf: '2026-11-20T12:00Z',
      verdicts: { serious: 'needs-review' },
    });
    expect(late.verdict).toBe('needs-review');
    expect(late.findings[0]?.source).toEqual(italy.attachments[0]?.source);
  });

  it('R49: without rules a file is for a person to look at, a disguised program is not', () => {
    const bare = rulebook({ ...own, attachments: [], drafts: [] }, { store: 'X' });
    const verdict = (file: AttachedFile) => checkAttachments([file], { kind: 'reply', rules: bare });
    expect(verdict(pdf)).toMatchObject({ verdict: 'needs-review', because: 'no-rules-for-marketplace' });
    expect(verdict({ name: 'a.pdf.exe' }).verdict).toBe('blocked');
    expect(checkAttachments([], { kind: 'reply', rules: bare }).verdict).toBe('allowed');
  });

  it('a mistake of the program is named', () => {
    expect(() => checkAttachments('a.pdf' as never, reply)).toThrow(/^files: /);
    expect(() => checkAttachments([], { ...reply, kind: 'letter' as never })).toThrow(/^kind: letter/);
    expect(() => checkAttachments([], { ...reply, asOf: 'soon' })).toThrow(/asOf/);
  });
});

const source = { title: 'A page' };
const dated = { since: '2026-01-01', stores: ['X'], source, confidence: 'high' } as const;
const own: Marketplace = {
  id: 'own',
  stores: {
    X: {
      zone: 'Europe/Rome',
      country: 'IT',
      currency: 'EUR',
      language: 'it',
      marketplaceId: 'X',
      name: 'Own',
      source,
      confidence: 'high',
    },
  },
  metrics: [],
  terms: [],
  downloads: [],
  attachments: [{ ...dated, id: 'own.files', extensions: ['pdf'], totalBytes: 100, count: 2, noneFor: [] }],
  messageTypes: [
    {
      ...dated,
      id: 'own.papers',
      messageType: 'sendPapers',
      text: { min: 0, max: 0 },
      attachments: { min: 1, max: 2 },
      links: 'none',
      critical: false,
    },
  ],
  drafts: [
    {
      ...dated,
      id: 'own.draft',
      rule: 'attachment',
      severity: { proactive: 'minor' },
      variants: [{ when: { code: 'too-many' }, severity: { proactive: 'critical' } }],
    },
  ],
};
