/** One choice of a select, combobox or segmented control. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** Said after the label in grey: where it belongs, why it is refused. */
  hint?: string;
  disabled?: boolean;
}
