/** Where does the account stand of which these are the files? Without file names: the sample account. */
export function standingOfFiles(
  args: readonly string[],
  read: (file: string | URL) => Uint8Array,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };
