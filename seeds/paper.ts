/** A list of what is ordered, as spreadsheets read it. */
export function specification(number: number, goods: readonly string[]): Buffer {
  const rows = goods.map((name, index) => `${index + 1};${name};шт;${(index + 1) * 40 * number}`);
  return Buffer.from(`\uFEFF№;Наименование;Ед.;Количество\r\n${rows.join('\r\n')}\r\n`);
}

/** A sheet with a plate and its two holes. */
export function drawing(width: number): Buffer {
  const lines = `2 w 150 400 ${width} 120 re S 190 460 m 210 460 l S ${110 + width} 460 m ${130 + width} 460 l S`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${lines.length} >>\nstream\n${lines}\nendstream`,
  ];
  const starts: number[] = [];
  let pdf = '%PDF-1.4\n';
  for (const [index, object] of objects.entries()) {
    starts.push(pdf.length);
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const places = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 5\n0000000000 65535 f \n${places}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf + end);
}
