/** A file that goes with a message. */
export interface Attachment {
  readonly name: string;
  /** Size in bytes. */
  readonly bytes?: number | undefined;
  /** Media type, `application/pdf`. */
  readonly type?: string | undefined;
}
