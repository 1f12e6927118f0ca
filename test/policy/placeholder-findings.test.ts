import { describe, expect, it } from 'vitest';
import { placeholderFindings } from '../../src/policy/draft/placeholder-findings.ts';
import { contextOf } from './draft-setting.ts';

const found = (text: string) =>
  placeholderFindings(contextOf(text)).findings.map(({ start, end }) => text.slice(start, end));

describe('B14 what was left to be filled in', () => {
  it.each([
    ['Hi {{first_name}}, thanks.', '{{first_name}}'],
    ['Hi {% if name %}, thanks.', '{% if name %}'],
    ['Hi \u0024{name}, thanks.', '\u0024{name}'],
    ['Hi {first_name}, thanks.', '{first_name}'],
    ['Hi %NAME%, thanks.', '%NAME%'],
    ['Your parcel %s has left.', '%s'],
    ['It costs %1$s today.', '%1$s'],
    ['Dear [NAME], thanks.', '[NAME]'],
    ['Dear [CUSTOMER NAME], thanks.', '[CUSTOMER NAME]'],
    ['Dear [ORDER_DATE], thanks.', '[ORDER_DATE]'],
    ['About [order number] we write.', '[order number]'],
    ['Dear [[name]], thanks.', '[[name]]'],
    ['About order <order_id> we write.', '<order_id>'],
    ['About order <NAME> we write.', '<NAME>'],
    ['Dear #NAME#, thanks.', '#NAME#'],
    ['Dear @@name@@, thanks.', '@@name@@'],
    ['Dear $name, thanks.', '$name'],
    ['The number is XXX.', 'XXX'],
    ['It arrives on XX/XX/XXXX.', 'XX/XX/XXXX'],
    ['It arrives on XX March.', 'XX'],
    ['We refund € XX,XX today.', 'XX,XX'],
    ['We refund $XX today.', 'XX'],
    ['The number is xxxx.', 'xxxx'],
    ['Dear ____, thanks.', '____'],
    ['Arrival: TBD', 'TBD'],
    ['Answer: TODO: ask the depot', 'TODO'],
    ['Lorem ipsum dolor.', 'Lorem ipsum'],
    ['Hello undefined, thanks.', 'undefined'],
    ['Dear null, thanks.', 'null'],
    ['We refund NaN dollars.', 'NaN'],
    ['Your [object Object] has left.', '[object Object]'],
    ['Hi (insert name here), thanks.', '(insert name here)'],
    ['Done on YYYY/MM/DD.', 'YYYY/MM/DD'],
    ['Done on DD.MM.YYYY.', 'DD.MM.YYYY'],
    ['〇〇様、ご注文です', '〇〇様'],
  ])('%s', (text, placeholder) => {
    expect(found(text)).toEqual([placeholder]);
  });

  it.each([
    'It fits M (2 x) and L [sic] as the listing says [1].',
    'Sizes S, M, L, XL, XXL and XXXL are in stock: XL, XXX, 4XL.',
    'Press [START] twice, then (x) and [ OK ].',
    'The <b>blue</b> one<br> has 100 % silk, 60 % sun and 20%d.',
    'Order #4471 is :-) and ;-] with 5 % discount; see {1} and {2}.',
    'Roman numerals (XXX anniversary) and XXX-fold count as letters.',
    'null eins sieben eins, drei neun zwei',
    'TODO PERFECTO',
    'Is it xx or xxx that you want?',
    'The contract is null and void, the term is undefined by law.',
    'A word (please read the manual here) in brackets.',
    'Hello 【】 and [] and ().',
  ])('clean: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells all of them, none twice', () => {
    expect(found('Hi [NAME], {{order}} and XXX')).toEqual(['[NAME]', '{{order}}', 'XXX']);
  });
});
