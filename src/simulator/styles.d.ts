/** Style sheets are webpack's: imported for their effect alone. */
declare module "*.css";
