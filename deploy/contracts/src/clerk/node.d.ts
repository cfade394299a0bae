// The two things of Node that the program uses, instead of a dependency on all of its types.
declare const process: { env: Record<string, string | undefined>; exitCode?: number };
