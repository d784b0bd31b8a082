/** Style sheets come as text; the page has no other file. */
declare module "*.css" {
  const text: string;
  export default text;
}
