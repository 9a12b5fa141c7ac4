/** What a field hands to its control, so that label and error belong to it. */
export interface FieldControl {
  id: string;
  describedby: string | undefined;
  invalid: boolean;
}
