/** One of Fluent's icons. It shows what a text beside it says, so assistive technology passes over it. */
import { ICON_PATHS } from "./icon-paths";

export type IconName = keyof typeof ICON_PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  const { size, path } = ICON_PATHS[name];
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
