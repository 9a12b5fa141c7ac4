/** Something said below a field while it is being filled, beside what was wrong when it was sent. */
export interface FieldNote {
  words: string;
  /** How it is called aloud: an error and a warning differ by more than their colour. */
  label: string;
  isError: boolean;
}

/** What a field hands to its control, so that label and error belong to it. */
export interface FieldControl {
  id: string;
  describedby: string | undefined;
  invalid: boolean;
}
