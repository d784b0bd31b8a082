/** What the audit uses of cli-progress, which has no types of its own. */
declare module "cli-progress" {
  export class SingleBar {
    constructor(options: object, preset: object);
    start(total: number, value: number, payload: object): void;
    update(value: number, payload: object): void;
    stop(): void;
  }
  export const Presets: { readonly shades_classic: object };
}
