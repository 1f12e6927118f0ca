import type { Carrier } from '../carrier.ts';
import { digits, literally, postal } from './number-shapes.ts';

/** Carriers of the Americas. */
export const americas: readonly Carrier[] = [
  {
    id: 'usps',
    names: ['USPS', 'United States Postal Service', 'US Postal Service', 'U.S. Postal Service'],
    hosts: ['usps.com'],
    tracking: [
      { shape: `9${digits(21)}`, check: 'usps' },
      { shape: `9${digits(25)}`, check: 'usps' },
      { shape: `420${digits(5)}9${digits(21)}` },
      { shape: `7${digits(19)}`, check: 'usps' },
      postal('US'),
    ],
    countries: ['US'],
  },
  {
    id: 'ontrac',
    names: ['OnTrac'],
    hosts: ['ontrac.com'],
    tracking: [{ shape: `C${digits(14)}` }, { shape: `${literally('D')}${digits(14)}` }],
    countries: ['US'],
  },
  {
    id: 'lasership',
    names: ['LaserShip'],
    hosts: ['lasership.com'],
    tracking: [{ shape: `1LS${digits(12)}` }, { shape: `L${literally('X')}${digits(8)}` }],
    countries: ['US'],
  },
  { id: 'lso', names: ['Lone Star Overnight'], hosts: ['lso.com'], tracking: [], countries: ['US'] },
  { id: 'uniuni', names: ['UniUni'], hosts: ['uniuni.com'], tracking: [], countries: ['US', 'CA'] },
  {
    id: 'canada-post',
    names: ['Canada Post', 'Postes Canada'],
    hosts: ['canadapost.ca', 'canadapost-postescanada.ca', 'postescanada.ca'],
    tracking: [{ shape: digits(16), check: 'mod10' }, postal('CA')],
    countries: ['CA'],
  },
  { id: 'purolator', names: ['Purolator'], hosts: ['purolator.com'], tracking: [], countries: ['CA'] },
  {
    id: 'canpar',
    names: ['Canpar', 'Canpar Express'],
    hosts: ['canpar.com'],
    tracking: [],
    countries: ['CA'],
  },
  {
    id: 'intelcom',
    names: ['Intelcom', 'Dragonfly'],
    hosts: ['intelcom.ca', 'dragonflyshipping.ca', 'intelcomexpress.com'],
    tracking: [{ shape: `${literally('INTLCMD')}${digits(9)}` }],
    countries: ['CA'],
  },
  { id: 'estafeta', names: ['Estafeta'], hosts: ['estafeta.com'], tracking: [], countries: ['MX'] },
  {
    id: 'correos-de-mexico',
    names: ['Correos de México', 'Correos de Mexico'],
    hosts: ['correosdemexico.gob.mx'],
    tracking: [postal('MX')],
    countries: ['MX'],
  },
  {
    id: 'paquetexpress',
    names: ['Paquetexpress'],
    hosts: ['paquetexpress.com.mx'],
    tracking: [],
    countries: ['MX'],
  },
  {
    id: 'correios',
    names: ['Correios'],
    hosts: ['correios.com.br'],
    tracking: [postal('BR')],
    countries: ['BR'],
  },
  { id: 'jadlog', names: ['Jadlog'], hosts: ['jadlog.com.br'], tracking: [], countries: ['BR'] },
  { id: 'loggi', names: ['Loggi'], hosts: ['loggi.com'], tracking: [], countries: ['BR'] },
];
