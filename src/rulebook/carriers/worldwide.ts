import type { Carrier } from '../carrier.ts';
import { digits, literally } from './number-shapes.ts';

/** Carriers without borders. */
export const worldwide: readonly Carrier[] = [
  {
    id: 'ups',
    names: ['UPS', 'United Parcel Service'],
    hosts: ['ups.com'],
    tracking: [{ shape: '1ZXXXXXXXXXXXXXXXX', check: 'ups' }],
  },
  {
    id: 'fedex',
    names: ['FedEx', 'Federal Express', 'FedEx Express', 'FedEx Ground'],
    hosts: ['fedex.com'],
    tracking: [
      { shape: digits(12), check: 'fedex-12' },
      { shape: digits(15), check: 'fedex-15' },
      { shape: `96${digits(20)}` },
    ],
  },
  { id: 'tnt', names: ['TNT', 'TNT Express'], hosts: ['tnt.com', 'tnt.it', 'tnt.fr'], tracking: [] },
  {
    id: 'dhl',
    names: ['DHL', 'DHL Express', 'DHL Paket', 'DHL Parcel', 'DHL eCommerce'],
    hosts: ['dhl.*', 'dhlparcel.nl', 'dhlparcel.es', 'dhlparcel.co.uk', 'dhlecommerce.nl'],
    tracking: [
      { shape: digits(10), check: 'mod7' },
      { shape: `00340434${digits(12)}`, check: 'mod10' },
      { shape: `JJ${literally('D')}${digits(10)}` },
      { shape: `JJ${literally('D')}${digits(18)}` },
    ],
  },
  {
    id: 'dpd',
    names: ['DPD', 'DPD Local', 'DPDgroup', 'Geopost'],
    hosts: ['dpd.*', 'dpdgroup.com', 'dpdlocal.co.uk'],
    tracking: [{ shape: digits(14) }, { shape: `${digits(27)}X` }],
  },
  {
    id: 'gls',
    names: ['GLS', 'General Logistics Systems'],
    hosts: ['gls-group.com', 'gls-group.eu', 'gls-italy.com', 'gls-pakete.de', 'gls-spain.es', 'gls-us.com'],
    tracking: [],
  },
  {
    id: 'amazon-logistics',
    names: ['Amazon Logistics', 'Amazon Shipping', 'AMZL'],
    hosts: ['track.amazon.*', 'swiship.*', 'shipping.amazon.*'],
    tracking: [
      { shape: `${literally('TBA')}${digits(12)}` },
      { shape: `TBM${digits(12)}` },
      { shape: `TBC${digits(12)}` },
    ],
  },
  {
    id: 'aramex',
    names: ['Aramex'],
    hosts: ['aramex.com', 'aramex.com.au', 'aramex.co.nz', 'aramex.co.za'],
    tracking: [],
  },
];
