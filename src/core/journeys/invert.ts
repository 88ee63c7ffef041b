/** The inverse of a matrix, by Gauss and Jordan in place with the largest pivot of each column; rows are overwritten. */
export function invert(rows: Float64Array[]): Float64Array[] {
  const size = rows.length;
  const swaps: number[] = [];
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    swaps.push(pivot);
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    const scale = 1 / top[column]!;
    top[column] = 1;
    for (let j = 0; j < size; j++) top[j]! *= scale;
    for (let row = 0; row < size; row++) {
      const other = rows[row]!;
      const factor = other[column]!;
      if (row === column || factor === 0) continue;
      other[column] = 0;
      for (let j = 0; j < size; j++) other[j]! -= factor * top[j]!;
    }
  }
  // Rows that changed places are columns of the inverse that change back, in the opposite order.
  for (let column = size - 1; column >= 0; column--) {
    const swapped = swaps[column]!;
    for (const row of rows) [row[column], row[swapped]] = [row[swapped]!, row[column]!];
  }
  return rows;
}
