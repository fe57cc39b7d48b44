/** The cases that each file of this folder tests. */
export const answers: readonly string[] = [
  ...[
    'C01',
    'C02',
    'C04',
    'C05',
    'C07',
    'C08',
    'C11',
    'C12',
    'C09b',
    'C14',
    'C15',
    'C17',
    'C20',
    'C22',
    'C23',
    'C25',
    'C26',
    'C28',
    'C29',
  ],
  ...['D02', 'D07', 'D08', 'D10', 'D11', 'D13', 'D14', 'D30', 'D32', 'D33', 'D35', 'D36', 'D39'],
  ...['E01', 'E03', 'E04', 'E06', 'E07', 'E09', 'E10'],
];

export const callbacks: readonly string[] = [
  ...[
    'A01',
    'A02',
    'A03',
    'A06',
    'A08',
    'A09',
    'A11',
    'A14',
    'A15',
    'A17',
    'A18',
    'A20',
    'A22',
    'A24',
    'A25',
    'A27',
    'A28',
  ],
  ...['A30', 'A31', 'A33', 'A34', 'A36', 'A37', 'A38'],
];

export const explanations: readonly string[] = [
  ...['F02', 'F02b', 'F03', 'F04', 'F07', 'F09', 'F10', 'F12', 'F14', 'F16', 'F17', 'F19', 'F20'],
];

export const elsewhere: readonly string[] = [
  ...['B23', 'F22', 'F24', 'V09', 'V10', 'D22', 'D38', 'D42', 'D43', 'D45'],
  ...['N01', 'N02', 'N04', 'N05', 'N07', 'N08'],
];

export const notifications: readonly string[] = [
  ...['E20', 'E21', 'E23', 'E24', 'E26', 'E27', 'E28', 'E30', 'E31', 'E32'],
];

export const requests: readonly string[] = [
  ...[
    'B02',
    'B03',
    'B05',
    'B06',
    'B08',
    'B09',
    'B10',
    'B12',
    'B13',
    'B15',
    'B16',
    'B18',
    'B19',
    'B20',
    'B22',
    'B25',
    'B26',
  ],
  ...['C31', 'C32', 'C33', 'C35', 'C36', 'C38', 'C39', 'C41', 'C42', 'C44', 'C45', 'C47', 'C49'],
  ...['D04', 'D05', 'D16', 'D17', 'D19', 'D20', 'E12', 'E13', 'E15', 'E16'],
];

export const sandboxes: readonly string[] = [
  ...['G19', 'G22', 'G30', 'G32', 'G34', 'G37', 'G39', 'G40', 'G41', 'G43', 'G50', 'G51', 'G52', 'G54'],
  ...['H02', 'H03', 'H05', 'H06', 'H07', 'C72'],
];

/** Of test/long/vendors, which runs the programs themselves. */
export const foreign: readonly string[] = ['G51', 'G52', 'S02', 'S04', 'S05', 'S07', 'S08', 'S10', 'S13'];
